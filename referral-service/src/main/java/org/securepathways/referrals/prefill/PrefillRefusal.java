package org.securepathways.referrals.prefill;

import org.securepathways.kit.rule.Refusal;

/** Why nothing is said of a person. */
public enum PrefillRefusal implements Refusal {
    PERSON_NOT_KNOWN_HERE("Nobody of that number is known to be held in your prison. Fill in the form by hand.");

    private final String says;

    PrefillRefusal(String says) {
        this.says = says;
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String says() {
        return says;
    }
}
