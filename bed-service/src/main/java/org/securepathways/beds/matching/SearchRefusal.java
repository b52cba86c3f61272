package org.securepathways.beds.matching;

import org.securepathways.kit.rule.Refusal;

/** Why no bed is searched for. */
public enum SearchRefusal implements Refusal {
    NOT_DECIDED("The access meeting has not recommended admission, so no bed is searched for or offered."),
    CASE_OVER("The case is over: the referral was withdrawn or the patient was admitted.");

    private final String says;

    SearchRefusal(String says) {
        this.says = says;
    }

    @Override
    public String says() {
        return says;
    }
}
