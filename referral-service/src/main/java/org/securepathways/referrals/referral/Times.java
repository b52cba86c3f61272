package org.securepathways.referrals.referral;

import java.time.LocalDate;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.rule.RefusedException;

/**
 * When the case began. None of it is moved by anything sent again.
 *
 * @param needIdentifiedAt when somebody in the prison saw the need; null where it was not said
 * @param initialRequestAt when a report was first asked of the prison's own psychiatrist; null where it was not said
 * @param noticeGivenAt when the authorities were told of that request; null where it was not said
 * @param noticeDate the date of the request as the notice states it; null where it was not said
 * @param sentAt when this referral was sent
 * @param firstSentAt when the first referral of the episode was sent; null where this is the first
 */
public record Times(
        Moment needIdentifiedAt,
        Moment initialRequestAt,
        Moment noticeGivenAt,
        LocalDate noticeDate,
        Moment sentAt,
        Moment firstSentAt) {

    /** @throws RefusedException where a request is said to be later than the referral it led to */
    public Times {
        if (initialRequestAt != null && isLater(initialRequestAt, sentAt)) {
            throw RefusedException.of(ReferralRefusal.REQUEST_AFTER_REFERRAL, "initialRequestAt");
        }
    }

    static Times sent(Moment at) {
        return new Times(null, null, null, null, at, null);
    }

    /** When the case was first sent: withdrawn and made again is one episode, and its clock runs on. */
    public Moment clockFrom() {
        return firstSentAt == null ? sentAt : firstSentAt;
    }

    /** What can be told of it, without what an earlier referral told. */
    Times asTold() {
        return new Times(needIdentifiedAt, initialRequestAt, noticeGivenAt, noticeDate, sentAt, null);
    }

    /** The same referral, as one that continues an earlier one. */
    Times continuing(Times earlier) {
        return new Times(
                earlier(needIdentifiedAt, earlier.needIdentifiedAt),
                earlier(initialRequestAt, earlier.initialRequestAt),
                earlier(noticeGivenAt, earlier.noticeGivenAt),
                noticeDate == null ? earlier.noticeDate : noticeDate,
                sentAt,
                earlier(sentAt, earlier.clockFrom()));
    }

    /** The same referral, where the first of its episode was sent then; null where it is the first. */
    Times countingFrom(Moment first) {
        return new Times(needIdentifiedAt, initialRequestAt, noticeGivenAt, noticeDate, sentAt, first);
    }

    /** What is told later can show that it was earlier, never that it was later. */
    Times withNeed(Moment at) {
        return new Times(
                earlier(needIdentifiedAt, at), initialRequestAt, noticeGivenAt, noticeDate, sentAt, firstSentAt);
    }

    Times withRequest(Moment at) {
        return new Times(
                needIdentifiedAt, earlier(initialRequestAt, at), noticeGivenAt, noticeDate, sentAt, firstSentAt);
    }

    Times withNotice(Moment at, LocalDate date) {
        return new Times(
                needIdentifiedAt,
                initialRequestAt,
                earlier(noticeGivenAt, at),
                date == null ? noticeDate : date,
                sentAt,
                firstSentAt);
    }

    /** @throws RefusedException where it is said to have happened on a day before the referral was sent */
    void notBefore(Moment at, String field) {
        if (at.londonDay().isBefore(sentAt.londonDay())) {
            throw RefusedException.of(ReferralRefusal.TIME_BEFORE_REFERRAL, field);
        }
    }

    /** Whether the notice states a later date than the evidence of the request: it would shorten the wait on paper. */
    public boolean isNoticeBackdated() {
        return noticeDate != null && initialRequestAt != null && noticeDate.isAfter(initialRequestAt.londonDay());
    }

    private static Moment earlier(Moment one, Moment other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.instant().isBefore(one.instant()) ? other : one;
    }

    /** Where one of the two is only a date, which came first on that day is not known. */
    private static boolean isLater(Moment one, Moment other) {
        boolean sameDay =
                (one.isDateOnly() || other.isDateOnly()) && one.londonDay().equals(other.londonDay());
        return !sameDay && one.instant().isAfter(other.instant());
    }
}
