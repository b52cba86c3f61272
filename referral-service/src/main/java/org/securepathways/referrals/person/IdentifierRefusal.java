package org.securepathways.referrals.person;

import org.securepathways.kit.rule.Refusal;

/** What is wrong with what identifies a person. */
public enum IdentifierRefusal implements Refusal {
    PRISON_NUMBER_INVALID("A prison number is a letter, four digits and two letters, such as A1234BC."),
    HOME_OFFICE_REF_INVALID("A Home Office reference is a letter and six to eight digits, such as M1234567."),
    PERSON_NUMBER_REQUIRED("Give the prison number; of an immigration detainee the Home Office reference will do."),
    NHS_NUMBER_INVALID("An NHS number has ten digits, the last of which checks the others; this one does not fit."),
    PERSON_NUMBER_TAKEN("This number is another person's. Two numbers of one person are merged, not overwritten."),
    NAME_INVALID("A name has 1 to 100 characters."),
    DATE_OF_BIRTH_IMPLAUSIBLE("The date of birth makes the person younger than 10 or older than 120.");

    private final String says;

    IdentifierRefusal(String says) {
        this.says = says;
    }

    @Override
    public int status() {
        return this == PERSON_NUMBER_TAKEN ? 409 : 422;
    }

    @Override
    public String says() {
        return says;
    }
}
