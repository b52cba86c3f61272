package org.securepathways.contracts.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** No unit could take the person now; never a silent empty list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchNoneFound(
        UUID referralId,
        SecurityLevel securityLevel,
        ServiceType serviceType,
        CarePathway carePathway,
        Gender gender,
        Region region,
        Instant searchedAt) {}
