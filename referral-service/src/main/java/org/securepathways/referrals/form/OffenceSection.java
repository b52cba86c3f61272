package org.securepathways.referrals.form;

/** The offence, beyond its group. Every part is null until it is told. */
public record OffenceSection(LinkToDisorder linkToDisorder, Boolean everSetFire, Boolean everSexual) {
    static final OffenceSection EMPTY = new OffenceSection(null, null, null);

    /** How the offence and the disorder belong together. */
    public enum LinkToDisorder {
        INTRINSIC,
        PARTIAL,
        NONE,
        UNKNOWN
    }
}
