package org.securepathways.referrals.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DocumentKind;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.referrals.document.Document;
import org.securepathways.referrals.document.DocumentStatus;
import org.securepathways.referrals.pack.PackItem.Kind;
import org.securepathways.referrals.pack.PackItem.Where;
import org.securepathways.referrals.referral.Referral;

/**
 * What an application to the Ministry's casework section needs, as far as it is told here: a draft, never the
 * application itself. What other services hold is named and not guessed at.
 *
 * @param completeHere whether nothing is missing of what this service holds
 * @param freshDays how old a report may be before it is marked; a setting of this service and no law
 */
public record ApplicationPack(
        UUID referralId,
        Instant draftedAt,
        boolean completeHere,
        long freshDays,
        List<PackItem> items,
        List<Kind> missing,
        List<Kind> elsewhere,
        List<PackDocument> documents) {

    static ApplicationPack of(
            Referral referral, List<Document> attached, Instant now, LocalDate today, long freshDays) {
        var stored = attached.stream()
                .filter(document -> document.status() == DocumentStatus.STORED)
                .toList();
        var items = items(referral, stored);
        var missing = kinds(items, Where.MISSING);
        return new ApplicationPack(
                referral.id(),
                now,
                missing.isEmpty(),
                freshDays,
                items,
                missing,
                kinds(items, Where.ELSEWHERE),
                stored.stream()
                        .map(document -> PackDocument.of(document, today, freshDays))
                        .toList());
    }

    private static List<PackItem> items(Referral referral, List<Document> stored) {
        var person = referral.content().person();
        var items = new ArrayList<PackItem>();
        items.add(PackItem.told(Kind.NAME, name(person.givenName(), person.familyName())));
        items.add(PackItem.told(Kind.DATE_OF_BIRTH, text(person.dateOfBirth())));
        items.add(PackItem.told(
                Kind.PRISON_NUMBER,
                person.prisonNumber() == null ? null : person.prisonNumber().value()));
        items.add(PackItem.told(
                Kind.PRISON, referral.prison().name() + " (" + referral.prison().code() + ")"));
        boolean statusKnown = referral.custodyStatus() != CustodyStatus.UNKNOWN;
        items.add(PackItem.told(Kind.CUSTODY_STATUS, statusKnown ? words(referral.custodyStatus()) : null));
        items.add(PackItem.told(Kind.LEGAL_POWER, statusKnown ? section(referral.legalPower()) : null));
        var offence = referral.needs().offenceGroup();
        items.add(PackItem.told(Kind.INDEX_OFFENCE, offence == OffenceGroup.UNKNOWN ? null : words(offence)));
        items.add(PackItem.told(Kind.RELEASE_OR_COURT_DATE, text(date(referral))));
        items.add(PackItem.document(Kind.PRISON_INFORMATION, of(stored, DocumentKind.PRISON_INFORMATION)));
        items.add(PackItem.document(Kind.PREVIOUS_CONVICTIONS, of(stored, DocumentKind.PREVIOUS_CONVICTIONS)));
        if (isSentenced(referral.custodyStatus())) {
            items.add(PackItem.document(Kind.SENTENCING_REMARKS, of(stored, DocumentKind.SENTENCING_REMARKS)));
        }
        items.add(PackItem.elsewhere(Kind.MEDICAL_REPORTS, "assessment-service"));
        items.add(PackItem.elsewhere(Kind.SECURITY_LEVEL, "assessment-service"));
        items.add(PackItem.elsewhere(Kind.HOSPITAL_AND_BED, "bed-service"));
        return List.copyOf(items);
    }

    /** The date until which the power can be used, or else the one at which it may change. */
    private static LocalDate date(Referral referral) {
        var told = referral.content().form().custody();
        return switch (referral.custodyStatus()) {
            case SENTENCED -> told.conditionalReleaseDate();
            case RECALL -> told.sentenceExpiryDate();
            case INDETERMINATE_SENTENCE -> told.tariffExpires();
            case REMAND, CONVICTED_UNSENTENCED, CIVIL_PRISONER, IMMIGRATION_DETAINEE, OTHER, UNKNOWN ->
                told.nextCourtDate();
        };
    }

    private static boolean isSentenced(CustodyStatus status) {
        return switch (status) {
            case SENTENCED, RECALL, INDETERMINATE_SENTENCE -> true;
            case REMAND, CONVICTED_UNSENTENCED, CIVIL_PRISONER, IMMIGRATION_DETAINEE, OTHER, UNKNOWN -> false;
        };
    }

    private static List<UUID> of(List<Document> stored, DocumentKind kind) {
        return stored.stream()
                .filter(document -> document.kind() == kind)
                .map(Document::id)
                .toList();
    }

    private static List<Kind> kinds(List<PackItem> items, Where where) {
        return items.stream()
                .filter(item -> item.where() == where)
                .map(PackItem::kind)
                .toList();
    }

    private static String name(String given, String family) {
        return given == null || family == null ? null : given + " " + family;
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String words(Enum<?> code) {
        return code.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String section(LegalPower power) {
        return switch (power) {
            case S47 -> "section 47";
            case S48_2A -> "section 48(2)(a)";
            case S48_2B -> "section 48(2)(b)";
            case S48_2C -> "section 48(2)(c)";
            case S48_2D -> "section 48(2)(d)";
            case UNDETERMINED -> null;
        };
    }
}
