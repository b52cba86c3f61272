package org.securepathways.assessments.access;

import java.util.regex.Pattern;
import org.securepathways.kit.rule.RefusedException;

/** A doctor's number with the General Medical Council. It names a person: it stays in this service. */
public record GmcNumber(String digits) {
    private static final Pattern SEVEN_DIGITS = Pattern.compile("[0-9]{7}");

    /** Reads what the request's field of that name holds. */
    public static GmcNumber of(String text, String field) {
        if (text == null || !SEVEN_DIGITS.matcher(text).matches()) {
            throw RefusedException.of(CaseRefusal.GMC_NUMBER_INVALID, field);
        }
        return new GmcNumber(text);
    }

    /** Without the number, so that no log ever has it. */
    @Override
    public String toString() {
        return "a GMC number";
    }
}
