package org.securepathways.referrals.caseload;

import org.securepathways.kit.rule.Refusal;

/** Why something about a caseload is refused. */
public enum CaseloadRefusal implements Refusal {
    ALREADY_ON_CASELOAD(409, "Your team has this person on its caseload already."),
    NOT_HELD_HERE(404, "The prison's feed does not say that this person is held in your prison."),
    CASELOAD_ENTRY_UNKNOWN(404, "There is no such entry on your team's caseload.");

    private final int status;
    private final String says;

    CaseloadRefusal(int status, String says) {
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
