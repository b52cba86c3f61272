package org.securepathways.referrals.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.codes.DocumentKind;
import org.securepathways.kit.rule.RefusedException;

/**
 * A document put to a referral. It has no name of its own: names of files name people.
 *
 * @param writtenOn the date it carries; null where that was not told
 * @param content null until it has come, and again once it was removed before it came
 * @param removal null unless it was taken away
 */
public record Document(
        UUID id,
        UUID referralId,
        DocumentKind kind,
        LocalDate writtenOn,
        DocumentStatus status,
        String announcedBy,
        Instant announcedAt,
        Content content,
        Removal removal) {

    /** Whether it says something of the person's health, which is not for prison officers. */
    public static boolean isClinical(DocumentKind kind) {
        return switch (kind) {
            case LETTER, SUMMARY, HISTORY, HCR_20, DRUG_CHART, OTHER -> true;
            case SENTENCING_REMARKS, PRISON_INFORMATION, PREVIOUS_CONVICTIONS -> false;
        };
    }

    public boolean isClinical() {
        return isClinical(kind);
    }

    /** @throws RefusedException where its content cannot come any more */
    public void checkAwaited() {
        switch (status) {
            case AWAITED -> {}
            case STORED ->
                throw new RefusedException(DocumentRefusal.DOCUMENT_STORED_ALREADY)
                        .with(java.util.Map.of("sha256", content.sha256()));
            case REMOVED -> throw new RefusedException(DocumentRefusal.DOCUMENT_REMOVED);
        }
    }

    /** @throws RefusedException where there is no content to read */
    public Content readable() {
        return switch (status) {
            case AWAITED -> throw new RefusedException(DocumentRefusal.DOCUMENT_AWAITED);
            case STORED -> content;
            case REMOVED -> throw new RefusedException(DocumentRefusal.DOCUMENT_REMOVED);
        };
    }
}
