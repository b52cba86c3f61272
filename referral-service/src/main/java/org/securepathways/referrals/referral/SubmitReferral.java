package org.securepathways.referrals.referral;

import java.time.Clock;
import java.time.Period;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.time.NotInFuture;
import org.securepathways.referrals.form.Form;
import org.securepathways.referrals.person.IdentifierRefusal;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.prison.Prison;

/**
 * Refer this person from this prison.
 *
 * @param contact whom to call back in an emergency; null where it was not said
 */
public record SubmitReferral(
        UUID referralId, Person person, Custody custody, Times times, Needs needs, Form form, String contact) {
    /** Longer ago is a slip of the pen: the longest wait on record is 462 days. */
    private static final Period LONGEST_AGO = Period.ofYears(5);

    /** An emergency of which only number, ground and contact are known. */
    static SubmitReferral emergency(
            UUID id, Person person, Prison prison, Judgement judgement, Moment raisedAt, String contact) {
        return new SubmitReferral(
                id,
                person,
                Custody.in(prison, CustodyStatus.UNKNOWN, null),
                Times.sent(raisedAt),
                Needs.unknownBut(judgement),
                Form.EMPTY,
                contact);
    }

    /** @throws RefusedException where this caller may not refer from there, or what is said cannot be so */
    public void check(AccessScope caller, Clock clock) {
        if (!custody.prison().code().equals(caller.prison())) {
            throw RefusedException.of(ReferralRefusal.NOT_YOUR_PRISON, "prison");
        }
        if (custody.prison().closed()) {
            throw RefusedException.of(ReferralRefusal.PRISON_CLOSED, "prison");
        }
        if (person.prisonNumber() == null && custody.status() != CustodyStatus.IMMIGRATION_DETAINEE) {
            throw RefusedException.of(IdentifierRefusal.PERSON_NUMBER_REQUIRED, "prisonNumber");
        }
        plausible(times.sentAt(), "sentAt", clock);
        plausible(times.initialRequestAt(), "initialRequestAt", clock);
        plausible(times.needIdentifiedAt(), "needIdentifiedAt", clock);
        plausible(times.noticeGivenAt(), "noticeGivenAt", clock);
    }

    static void plausible(Moment moment, String field, Clock clock) {
        NotInFuture.check(moment, field, clock);
        var earliest = Moment.of(clock.instant()).londonDay().minus(LONGEST_AGO);
        if (moment != null && moment.londonDay().isBefore(earliest)) {
            throw RefusedException.of(ReferralRefusal.TIME_IMPLAUSIBLE, field);
        }
    }
}
