package org.securepathways.referrals.pack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.securepathways.contracts.codes.DocumentKind;
import org.securepathways.referrals.document.Document;
import org.securepathways.referrals.document.ScanResult;

/**
 * A document as the pack lists it.
 *
 * @param ageInDays since the date it carries; null where that was not told
 * @param older whether that is longer than the setting says a report should be
 */
public record PackDocument(
        UUID id,
        DocumentKind kind,
        LocalDate writtenOn,
        Long ageInDays,
        boolean older,
        ScanResult scan,
        String sha256) {

    static PackDocument of(Document document, LocalDate today, long freshDays) {
        var written = document.writtenOn();
        Long age = written == null ? null : Long.valueOf(ChronoUnit.DAYS.between(written, today));
        return new PackDocument(
                document.id(),
                document.kind(),
                written,
                age,
                age != null && age > freshDays,
                document.content().scan(),
                document.content().sha256());
    }

    /** As a person reads it. */
    public String title() {
        var words = kind.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return kind == DocumentKind.HCR_20
                ? "HCR-20"
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public String age() {
        return ageInDays == null ? "date not told" : ageInDays + (ageInDays == 1 ? " day" : " days");
    }
}
