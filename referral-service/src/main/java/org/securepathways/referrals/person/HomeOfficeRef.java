package org.securepathways.referrals.person;

import java.util.regex.Pattern;
import org.securepathways.kit.rule.RefusedException;

/** The Home Office's reference of an immigration detainee, such as {@code M1234567}, who may have no prison number. */
public record HomeOfficeRef(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{6,8}(/[0-9]{1,3})?");

    public HomeOfficeRef {
        if (!FORM.matcher(value).matches()) {
            throw RefusedException.of(IdentifierRefusal.HOME_OFFICE_REF_INVALID, "homeOfficeRef");
        }
    }

    /** Hides the reference from logs. */
    @Override
    public String toString() {
        return "HomeOfficeRef[hidden]";
    }
}
