package org.securepathways.kit.rule;

/** A reason a rule says no; implemented by enums, whose constant names are the stable codes callers see. */
public interface Refusal {
    /** The stable code, for example {@code BED_ALREADY_RESERVED}. */
    String name();

    /** What went wrong and what the caller can do about it, in a sentence; never with anything about a person. */
    String says();

    /** The HTTP status: 409 unless the rule is about the request's own content (422) or about what exists (404). */
    default int status() {
        return 409;
    }
}
