package org.securepathways.assessments.directory;

import java.util.regex.Pattern;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.kit.rule.RefusedException;

/** What somebody who assesses is by training, and how their registration reads. */
public enum Profession {
    /** A registered medical practitioner: GMC number. */
    DOCTOR("[0-9]{7}"),
    /** A nurse: NMC PIN, two digits, a letter, four digits, a letter. */
    NURSE("[0-9]{2}[A-Z][0-9]{4}[A-Z]"),
    /** A psychologist: HCPC number. */
    PSYCHOLOGIST("[A-Z]{2,3}[0-9]{4,6}"),
    /** A social worker: Social Work England number. */
    SOCIAL_WORKER("SW[0-9]{1,6}"),
    /** An occupational therapist: HCPC number. */
    OCCUPATIONAL_THERAPIST("[A-Z]{2,3}[0-9]{4,6}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s.:-]+");

    private final Pattern form;

    Profession(String form) {
        this.form = Pattern.compile(form);
    }

    /** The registration as it is kept, however it was typed: spaces, and "GMC" or "NMC" before it, are left out. */
    public String registration(String typed) {
        var upper = typed == null
                ? ""
                : BETWEEN.matcher(typed.toUpperCase(java.util.Locale.ROOT)).replaceAll("");
        var number = upper.replaceFirst("^(GMC|NMC|HCPC)(NO|NUMBER|PIN)?", "");
        if (this == DOCTOR) {
            return GmcNumber.of(number, "registration").digits();
        }
        if (!form.matcher(number).matches()) {
            throw RefusedException.of(DirectoryRefusal.REGISTRATION_INVALID, "registration");
        }
        return number;
    }
}
