package org.securepathways.referrals.newrisk;

import org.securepathways.kit.rule.Refusal;

/** Why what is said of a new risk is refused. */
public enum NewRiskRefusal implements Refusal {
    NEW_RISK_UNKNOWN(404, "Nobody told this risk of this person."),
    SEEN_TOO_LONG_AGO(422, "This was seen too long ago to be new. Tell the team that has the referral.");

    private final int status;
    private final String says;

    NewRiskRefusal(int status, String says) {
        this.status = status;
        this.says = says;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String says() {
        return says;
    }
}
