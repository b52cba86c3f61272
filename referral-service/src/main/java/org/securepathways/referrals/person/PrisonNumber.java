package org.securepathways.referrals.person;

import java.util.regex.Pattern;
import org.securepathways.kit.rule.RefusedException;

/** The prison service's number for a person, such as {@code A1234BC}. */
public record PrisonNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{4}[A-Z]{2}");

    public PrisonNumber {
        if (!FORM.matcher(value).matches()) {
            throw RefusedException.of(IdentifierRefusal.PRISON_NUMBER_INVALID, "prisonNumber");
        }
    }

    /** Hides the number from logs. */
    @Override
    public String toString() {
        return "PrisonNumber[hidden]";
    }
}
