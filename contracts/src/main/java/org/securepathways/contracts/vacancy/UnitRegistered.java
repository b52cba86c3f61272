package org.securepathways.contracts.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** A unit told what it is and whom it can take. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitRegistered(
        String unit,
        Region region,
        SecurityLevel securityLevel,
        ServiceType serviceType,
        List<CarePathway> carePathways,
        List<Gender> genders,
        List<AgeBand> ageBands,
        List<OffenceGroup> excludedOffences,
        String outwardCode,
        Instant registeredAt) {}
