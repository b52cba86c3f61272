package org.securepathways.referrals.referral;

import java.time.Clock;
import java.time.Period;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.time.NotInFuture;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.prison.Prison;

/**
 * Refer this person from this prison.
 *
 * @param initialRequestAt when a report was first asked of the prison's own psychiatrist; null where it was not said
 */
public record SubmitReferral(
        UUID referralId,
        Person person,
        Prison prison,
        CustodyStatus custodyStatus,
        Moment initialRequestAt,
        Moment sentAt,
        Needs needs) {
    /** Longer ago is a slip of the pen: the longest wait on record is 462 days. */
    private static final Period LONGEST_AGO = Period.ofYears(5);

    /** @throws RefusedException where this caller may not refer from there, or what is said cannot be so */
    public void check(AccessScope caller, Clock clock) {
        if (!prison.code().equals(caller.prison())) {
            throw RefusedException.of(ReferralRefusal.NOT_YOUR_PRISON, "prison");
        }
        plausible(sentAt, "sentAt", clock);
        plausible(initialRequestAt, "initialRequestAt", clock);
        if (initialRequestAt != null && initialRequestAt.instant().isAfter(sentAt.instant()) && !sameDay()) {
            throw RefusedException.of(ReferralRefusal.REQUEST_AFTER_REFERRAL, "initialRequestAt");
        }
    }

    AgeBand ageBand() {
        return person.ageBandOn(sentAt.londonDay());
    }

    /** Where one of the two is only a date, which came first on that day is not known. */
    private boolean sameDay() {
        return (sentAt.isDateOnly() || initialRequestAt.isDateOnly())
                && sentAt.londonDay().equals(initialRequestAt.londonDay());
    }

    private static void plausible(Moment moment, String field, Clock clock) {
        NotInFuture.check(moment, field, clock);
        var earliest = Moment.of(clock.instant()).londonDay().minus(LONGEST_AGO);
        if (moment != null && moment.londonDay().isBefore(earliest)) {
            throw RefusedException.of(ReferralRefusal.TIME_IMPLAUSIBLE, field);
        }
    }
}
