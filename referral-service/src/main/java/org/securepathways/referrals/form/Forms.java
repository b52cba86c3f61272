package org.securepathways.referrals.form;

import java.util.List;
import java.util.regex.Pattern;
import org.securepathways.kit.rule.RefusedException;

/** Holds values of the form against the form they must have. */
final class Forms {
    static final Pattern OUTWARD_CODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    static final Pattern ORGANISATION = Pattern.compile("[A-Z0-9]{3,8}");
    static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./-]{0,39}");

    private Forms() {}

    /** Null passes. @throws RefusedException where the value is not of that form */
    static void fits(Pattern form, String value, String field) {
        if (value != null && !form.matcher(value).matches()) {
            throw RefusedException.of(FormRefusal.FORM_VALUE_INVALID, field);
        }
    }

    static void eachFits(Pattern form, List<String> values, String field) {
        values.forEach(value -> fits(form, value, field));
    }

    static void within(int from, int to, Integer value, String field) {
        if (value != null && (value < from || value > to)) {
            throw RefusedException.of(FormRefusal.FORM_VALUE_INVALID, field);
        }
    }

    /** A list that was not told is empty, and nobody can change it afterwards. */
    static <T> List<T> told(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
