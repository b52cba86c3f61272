package org.securepathways.referrals.person;

import org.securepathways.kit.rule.Refusal;

/** What is wrong with what identifies a person. */
public enum IdentifierRefusal implements Refusal {
    PRISON_NUMBER_INVALID("A prison number is a letter, four digits and two letters, such as A1234BC."),
    NHS_NUMBER_INVALID("An NHS number has ten digits, the last of which checks the others; this one does not fit."),
    DATE_OF_BIRTH_IMPLAUSIBLE("The date of birth makes the person younger than 10 or older than 120.");

    private final String says;

    IdentifierRefusal(String says) {
        this.says = says;
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String says() {
        return says;
    }
}
