package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Discrepancy;

/** A discrepancy told before is gone: a later fact made the feed and what is recorded agree. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DiscrepancySettled(UUID referralId, Discrepancy discrepancy, Moment settledAt) {}
