package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CloseOutcome;

/** The referral is closed; the person may be referred again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralClosed(UUID referralId, CloseOutcome outcome, Moment closedAt) {}
