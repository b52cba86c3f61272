package org.securepathways.referrals.referral;

import java.time.Period;
import java.util.Optional;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.WithdrawalReason;

/** Which referrals of one person belong together: taking one back and sending it anew must not turn a clock back. */
final class Episode {
    private Episode() {}

    /** The earlier referral where the new one goes on with it. */
    static Optional<Referral> continuedBy(SubmitReferral command, Referral earlier, Period within) {
        return Optional.ofNullable(earlier).filter(referral -> goesOn(command.times(), referral, within));
    }

    /** Whether one of which this is told goes on with the earlier one. */
    static boolean goesOn(Times told, Referral earlier, Period within) {
        return hasJustEnded(earlier, told, within)
                && switch (earlier.status()) {
                    case WITHDRAWN -> isStillSameNeed(earlier.standing().withdrawalReason());
                    case REJECTED -> !isNewRequest(earlier, told);
                    case OPEN, CLOSED, MERGED -> false;
                };
    }

    private static boolean hasJustEnded(Referral earlier, Times told, Period within) {
        var ended = earlier.standing().endedAt();
        return ended != null
                && !told.sentAt().londonDay().isAfter(ended.londonDay().plus(within));
    }

    /** After custody ended, a later referral is a matter of its own. */
    private static boolean isStillSameNeed(WithdrawalReason reason) {
        return switch (reason) {
            case W01, W04, W07, W08 -> true;
            case W02, W03, W05, W06, W09 -> false;
        };
    }

    /** The law asks about "a particular time": a request made after the person was found not to need hospital is new. */
    private static boolean isNewRequest(Referral rejected, Times told) {
        var request = told.initialRequestAt();
        return !Standing.isAboutContent(rejected.standing().returnReason())
                && rejected.standing().returnReason() != ReturnReason.DUPLICATE
                && request != null
                && request.instant().isAfter(rejected.standing().endedAt().instant());
    }
}
