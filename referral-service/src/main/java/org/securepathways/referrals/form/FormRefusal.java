package org.securepathways.referrals.form;

import org.securepathways.kit.rule.Refusal;

/** What cannot be right in the form. */
public enum FormRefusal implements Refusal {
    FORM_VALUE_INVALID("This is not a value of that form. Codes and references follow the forms the interface names."),
    RISK_OUT_OF_RANGE("A risk is rated from 0, none, to 4, extreme."),
    NHS_NUMBER_STATUS_DOES_NOT_FIT("Statuses 01 to 03 and 05 go with an NHS number, 07 goes without one."),
    REGISTRATION_INVALID(
            "A registration is 7 digits (GMC), 2 digits, letter, 4 digits, letter (NMC), or as HCPC writes it."),
    DATES_CONTRADICT("These dates cannot both be right: the sentence cannot end before release is due.");

    private final String says;

    FormRefusal(String says) {
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
