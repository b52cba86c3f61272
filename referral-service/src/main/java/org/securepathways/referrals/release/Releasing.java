package org.securepathways.referrals.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securepathways.contracts.codes.CustodySource;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.LateOption;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.referrals.feed.SentenceDate;
import org.securepathways.referrals.feed.Sheet;
import org.securepathways.referrals.feed.Whereabouts;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.Release;

/** Finds when custody ends: by the sentence's dates, of which the last word stands, or because the feed says it has. */
public final class Releasing {
    private Releasing() {}

    /** A date, what makes it that, and who told it. */
    public record End(LocalDate date, Release.Basis basis, CustodySource source) {}

    /**
     * When the sentence lets somebody go; empty where it has no end, or none is told.
     *
     * @param told as people told them
     * @param toldAt when; null where nobody did
     */
    public static Optional<End> bySentence(CustodyStatus status, Dates told, Instant toldAt, Sheet sheet) {
        boolean feedIsLater = sheet.datesAt() != null && (toldAt == null || !toldAt.isAfter(sheet.datesAt()));
        var source = feedIsLater ? CustodySource.FEED : CustodySource.REFERRER;
        var feed = Dates.of(sheet);
        var dates = feedIsLater ? feed.orElse(told) : told.orElse(feed);
        return Optional.ofNullable(
                switch (status) {
                    case RECALL -> expiry(dates, source);
                    case SENTENCED ->
                        dates.conditional() == null
                                ? expiry(dates, source)
                                : new End(dates.conditional(), Release.Basis.CONDITIONAL_RELEASE, source);
                    case INDETERMINATE_SENTENCE,
                            CONVICTED_UNSENTENCED,
                            REMAND,
                            CIVIL_PRISONER,
                            IMMIGRATION_DETAINEE,
                            OTHER,
                            UNKNOWN -> null;
                });
    }

    static Release of(Referral referral, Instant formToldAt, Sheet sheet, LocalDate today, int lateWithin) {
        var end = end(referral, formToldAt, sheet, today);
        var daysLeft = end.map(known -> (int) ChronoUnit.DAYS.between(today, known.date()));
        boolean ended = daysLeft.filter(days -> days <= 0).isPresent();
        boolean late = referral.isOpen()
                && !ended
                && daysLeft.filter(days -> days <= lateWithin).isPresent();
        return new Release(
                end.map(End::date).orElse(null),
                end.map(End::basis).orElse(null),
                end.map(End::source).orElse(null),
                daysLeft.orElse(null),
                late,
                options(referral, late, ended, sheet),
                ended,
                sheet.datesToCheck());
    }

    /** When it ended for an admission on that day: what the feed tells of later is another matter. */
    static Optional<End> end(Referral referral, Instant formToldAt, Sheet sheet, LocalDate by) {
        var custodyEnded = sheet.custodyEndedOn()
                .filter(day -> !day.isBefore(referral.sentAt().londonDay()) && !day.isAfter(by))
                .map(day -> new End(day, Release.Basis.CUSTODY_ENDED, CustodySource.FEED));
        var told = Dates.of(referral.content().form().custody());
        return custodyEnded.isPresent() ? custodyEnded : bySentence(referral.custodyStatus(), told, formToldAt, sheet);
    }

    private static List<LateOption> options(Referral referral, boolean late, boolean ended, Sheet sheet) {
        var options = new ArrayList<LateOption>();
        if (late) {
            options.add(LateOption.EXPEDITE);
        }
        if (late && referral.legalPower() == LegalPower.S47) {
            options.add(LateOption.SECTION_47_WITHOUT_49);
        }
        if (late || (ended && referral.isOpen() && sheet.whereabouts() != Whereabouts.DIED)) {
            options.add(LateOption.CIVIL_ROUTE);
        }
        return List.copyOf(options);
    }

    private static End expiry(Dates dates, CustodySource source) {
        return dates.expiry() == null ? null : new End(dates.expiry(), Release.Basis.SENTENCE_EXPIRY, source);
    }

    /** The two dates of a sentence that let somebody go; each null where it is not told. */
    public record Dates(LocalDate conditional, LocalDate expiry) {
        static Dates of(Sheet sheet) {
            return new Dates(
                    sheet.date(SentenceDate.CONDITIONAL_RELEASE).orElse(null),
                    sheet.date(SentenceDate.SENTENCE_EXPIRY).orElse(null));
        }

        static Dates of(org.securepathways.referrals.form.CustodySection section) {
            return new Dates(section.conditionalReleaseDate(), section.sentenceExpiryDate());
        }

        Dates orElse(Dates other) {
            return new Dates(
                    conditional == null ? other.conditional : conditional, expiry == null ? other.expiry : expiry);
        }
    }
}
