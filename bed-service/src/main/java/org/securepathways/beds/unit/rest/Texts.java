package org.securepathways.beds.unit.rest;

/** The forms of codes and names in requests. */
final class Texts {
    /** Invented codes such as X9A01; real ones are of the same form. */
    static final String UNIT = "[A-Z0-9]{3,8}";

    static final String UNIT_SAYS = "three to eight capital letters and digits, such as X9A01";

    /** The unit's own name for the bed. */
    static final String VACANCY = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    static final String VACANCY_SAYS = "up to 40 letters, digits, dots and dashes, such as 4-12";

    /** Nothing that cannot be printed. */
    static final String ONE_LINE = "\\P{Cntrl}*";

    static final String ONE_LINE_SAYS = "one line of text";

    private Texts() {}
}
