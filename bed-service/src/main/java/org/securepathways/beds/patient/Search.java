package org.securepathways.beds.patient;

import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** What a bed must be like for one person: what the access meeting recommended, and who the person is. */
public record Search(Care care, Gender gender, AgeBand ageBand, OffenceGroup offenceGroup, Region region) {

    /** The service recommended. */
    public record Care(SecurityLevel level, ServiceType service, CarePathway pathway) {}

    static Search of(Needs needs, AccessDecision decision) {
        return new Search(
                new Care(decision.levelToMatch(), decision.service(), decision.carePathway()),
                needs.gender(),
                needs.ageBand(),
                needs.offenceGroup(),
                needs.region());
    }
}
