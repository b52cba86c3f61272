package org.securepathways.referrals.person;

import java.util.regex.Pattern;
import org.securepathways.kit.rule.RefusedException;

/** An NHS number whose check digit fits; spaces as they are printed on letters are dropped. */
public record NhsNumber(String value) {
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern ONE_DIGIT_REPEATED = Pattern.compile("([0-9])\\1{9}");
    private static final int MODULUS = 11;

    public NhsNumber {
        value = value.replace(" ", "");
        if (!isValid(value)) {
            throw RefusedException.of(IdentifierRefusal.NHS_NUMBER_INVALID, "nhsNumber");
        }
    }

    private static boolean isValid(String digits) {
        // 9999999999 and its like pass the sum and are nobody's number.
        return TEN_DIGITS.matcher(digits).matches()
                && !ONE_DIGIT_REPEATED.matcher(digits).matches()
                && checkDigit(digits) == digits.charAt(9) - '0';
    }

    /** 10 where no digit can make the number valid. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }

    /** Hides the number from logs. */
    @Override
    public String toString() {
        return "NhsNumber[hidden]";
    }
}
