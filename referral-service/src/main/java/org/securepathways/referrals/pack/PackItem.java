package org.securepathways.referrals.pack;

import java.util.List;
import java.util.UUID;

/**
 * One thing the casework section needs to decide on an application.
 *
 * @param where whether it is told here
 * @param value as it is told; null where it is a document, or not told
 * @param documents those of the referral that are it
 * @param heldBy the service to ask; null unless it is held elsewhere
 */
public record PackItem(Kind kind, Where where, String value, List<UUID> documents, String heldBy) {

    /** Where it can be found. */
    public enum Where {
        HERE,
        MISSING,
        ELSEWHERE
    }

    /** What it is; the constant is the stable code. */
    public enum Kind {
        NAME("Name"),
        DATE_OF_BIRTH("Date of birth"),
        PRISON_NUMBER("Prison number"),
        PRISON("Prison"),
        CUSTODY_STATUS("Custody status"),
        LEGAL_POWER("Power to be used"),
        INDEX_OFFENCE("Index offence (group)"),
        RELEASE_OR_COURT_DATE("Release date, or next court date"),
        PRISON_INFORMATION("Prison's information for the casework section"),
        PREVIOUS_CONVICTIONS("Previous convictions"),
        SENTENCING_REMARKS("Sentencing remarks"),
        MEDICAL_REPORTS("Two medical reports"),
        SECURITY_LEVEL("Security level and access decision"),
        HOSPITAL_AND_BED("Receiving hospital and bed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static PackItem told(Kind kind, String value) {
        return new PackItem(kind, value == null ? Where.MISSING : Where.HERE, value, List.of(), null);
    }

    static PackItem document(Kind kind, List<UUID> documents) {
        return new PackItem(kind, documents.isEmpty() ? Where.MISSING : Where.HERE, null, documents, null);
    }

    static PackItem elsewhere(Kind kind, String heldBy) {
        return new PackItem(kind, Where.ELSEWHERE, null, List.of(), heldBy);
    }

    /** As a person reads it. */
    public String says() {
        return switch (where) {
            case HERE -> value == null ? "In the documents below" : value;
            case MISSING -> "MISSING";
            case ELSEWHERE -> "Not held here: ask " + heldBy;
        };
    }

    /** Hides the value from logs. */
    @Override
    public String toString() {
        return "PackItem[" + kind + ", " + where + "]";
    }
}
