package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.UndoReason;

/** A withdrawal was a mistake: the referral is open again as if it had not been. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WithdrawalUndone(UUID referralId, Moment undoneAt, UndoReason reason) {}
