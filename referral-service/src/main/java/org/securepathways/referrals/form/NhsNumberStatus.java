package org.securepathways.referrals.form;

/** How sure the NHS number is, by the codes of the NHS data dictionary. */
public enum NhsNumberStatus {
    /** 01: present and verified. */
    VERIFIED("01"),
    /** 02: present, not traced. */
    NOT_TRACED("02"),
    /** 03: trace required. */
    TRACE_REQUIRED("03"),
    /** 04: traced; no match, or several. */
    NO_MATCH("04"),
    /** 05: trace needs to be resolved: number or details conflict. */
    CONFLICT("05"),
    /** 06: trace in progress. */
    TRACING("06"),
    /** 07: not present, and no trace required. */
    NOT_PRESENT("07"),
    /** 08: trace postponed. */
    POSTPONED("08");

    private final String code;

    NhsNumberStatus(String code) {
        this.code = code;
    }

    /** The two digits other systems write. */
    public String code() {
        return code;
    }

    /** Whether it can be told of a person whose number is there, or is not. */
    public boolean fits(boolean numberIsThere) {
        return switch (this) {
            case VERIFIED, NOT_TRACED, TRACE_REQUIRED, CONFLICT -> numberIsThere;
            case NOT_PRESENT -> !numberIsThere;
            case NO_MATCH, TRACING, POSTPONED -> true;
        };
    }
}
