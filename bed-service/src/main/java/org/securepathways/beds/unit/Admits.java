package org.securepathways.beds.unit;

import java.util.Set;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** A unit's admission criteria as data: any case can be checked against them before anyone travels. */
public record Admits(Care care, Set<Gender> genders, Set<AgeBand> ageBands, Set<OffenceGroup> excludedOffences) {

    /** What it provides. */
    public record Care(SecurityLevel securityLevel, ServiceType serviceType, Set<CarePathway> carePathways) {
        public Care {
            carePathways = Set.copyOf(carePathways);
        }
    }

    public Admits {
        genders = Set.copyOf(genders);
        ageBands = Set.copyOf(ageBands);
        excludedOffences = Set.copyOf(excludedOffences);
    }
}
