package org.securepathways.assessments.allocation.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;

/**
 * One case on an assessor's own list.
 *
 * @param assessed nothing is left for them to do until the meeting
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MineItem(
        UUID referralId,
        String prison,
        Region region,
        Urgency urgency,
        CarePathway carePathway,
        Instant sentAt,
        Instant allocatedAt,
        boolean assessed) {}
