package org.securepathways.contracts.codes;

/** What a dated fact rests on. */
public enum EvidenceKind {
    /** A form. */
    FORM,
    /** A letter. */
    LETTER,
    /** An email. */
    EMAIL,
    /** A telephone call. */
    TELEPHONE,
    /** An entry in another record system. */
    SYSTEM_RECORD,
    /** Somebody says so; nothing written. */
    STATEMENT
}
