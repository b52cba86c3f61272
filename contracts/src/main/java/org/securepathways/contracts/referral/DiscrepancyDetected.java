package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Discrepancy;

/** The prison service's feed and what is recorded disagree; somebody should look. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DiscrepancyDetected(
        UUID referralId,
        Discrepancy discrepancy,
        Moment detectedAt,
        @MayBeAbsent UUID fact) {}
