package org.securepathways.assessments.access;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securepathways.kit.rule.RefusedException;

/** A doctor's number with the General Medical Council. It names a person: it stays in this service. */
public record GmcNumber(String digits) {
    private static final int LONGEST = 30;
    private static final Pattern SEVEN_DIGITS = Pattern.compile("0*([0-9]{7})");
    private static final Pattern DECORATION = Pattern.compile("^GMC[ :.#-]*|[ .\\u00a0-]");

    /**
     * Reads what the request's field of that name holds. One doctor's number is one however it is written: with "GMC"
     * before it, with blanks, or with more zeros in front than belong there.
     */
    public static GmcNumber of(String text, String field) {
        String plain = text == null || text.length() > LONGEST
                ? ""
                : DECORATION.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceAll("");
        Matcher number = SEVEN_DIGITS.matcher(plain);
        if (!number.matches()) {
            throw RefusedException.of(CaseRefusal.GMC_NUMBER_INVALID, field);
        }
        return new GmcNumber(number.group(1));
    }

    /** Without the number, so that no log ever has it. */
    @Override
    public String toString() {
        return "a GMC number";
    }
}
