package org.securepathways.referrals.prefill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.feed.SentenceDate;
import org.securepathways.referrals.feed.Sheet;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prefill.Known.Source;
import org.securepathways.referrals.referral.Referral;

/**
 * What a form about somebody can begin with: each with its source and age, and null where it is not known.
 *
 * @param prisonNumber the number the person is kept under now, which may be another than was asked
 * @param openReferral the referral that is open already
 * @param datesToCheck the feed said that dates changed, and not to what
 */
public record Prefill(
        String prisonNumber,
        Known<String> prison,
        Known<CustodyStatus> custodyStatus,
        Known<LocalDate> conditionalReleaseDate,
        Known<LocalDate> sentenceExpiryDate,
        Known<LocalDate> tariffExpires,
        boolean datesToCheck,
        Known<String> familyName,
        Known<String> givenName,
        Known<LocalDate> dateOfBirth,
        Known<String> nhsNumber,
        Known<Gender> gender,
        Known<String> homeOutwardCode,
        UUID openReferral) {

    /**
     * @param last the person's last referral; null where there is none
     * @throws RefusedException unless the person is known to be held in that prison
     */
    public static Prefill of(PrisonNumber number, Sheet sheet, Referral last, String prison, Instant now) {
        if (!isHere(sheet, last, prison)) {
            throw new RefusedException(PrefillRefusal.PERSON_NOT_KNOWN_HERE);
        }
        var person = last == null ? null : last.content().person();
        var said = last == null ? null : last.sentAt().instant();
        var status = sheet.status() == null && last != null
                ? Known.of(last.custodyStatus(), Source.REFERRAL, said, now)
                : Known.of(sheet.status(), Source.FEED, sheet.statusAt(), now);
        return new Prefill(
                number.value(),
                sheet.prison() == null
                        ? Known.of(prison, Source.REFERRAL, said, now)
                        : Known.of(prison, Source.FEED, sheet.prisonAt(), now),
                status,
                date(sheet, SentenceDate.CONDITIONAL_RELEASE, now),
                date(sheet, SentenceDate.SENTENCE_EXPIRY, now),
                date(sheet, SentenceDate.TARIFF, now),
                sheet.datesToCheck(),
                person == null ? null : Known.of(person.familyName(), Source.REFERRAL, said, now),
                person == null ? null : Known.of(person.givenName(), Source.REFERRAL, said, now),
                person == null ? null : Known.of(person.dateOfBirth(), Source.REFERRAL, said, now),
                person == null ? null : Known.of(value(person.nhsNumber()), Source.REFERRAL, said, now),
                last == null ? null : Known.of(last.needs().gender(), Source.REFERRAL, said, now),
                last == null ? null : Known.of(last.needs().homeOutwardCode(), Source.REFERRAL, said, now),
                last != null && last.isOpen() && last.prison().code().equals(prison) ? last.id() : null);
    }

    /** By the feed, or by a referral where that is open or the feed knows nothing of the person. */
    private static boolean isHere(Sheet sheet, Referral last, String prison) {
        boolean byFeed = sheet.isHeld() && sheet.prison().code().equals(prison);
        boolean byReferral = last != null && last.prison().code().equals(prison);
        return byFeed || (byReferral && (last.isOpen() || sheet.prison() == null));
    }

    private static Known<LocalDate> date(Sheet sheet, SentenceDate which, Instant now) {
        return Known.of(sheet.date(which).orElse(null), Source.FEED, sheet.datesAt(), now);
    }

    private static String value(NhsNumber number) {
        return Optional.ofNullable(number).map(NhsNumber::value).orElse(null);
    }

    @Override
    public String toString() {
        return "Prefill[hidden]";
    }
}
