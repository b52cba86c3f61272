package org.securepathways.assessments.decision;

import org.securepathways.kit.rule.Refusal;

/** Why an appeal is not taken; the constant's name is the code callers see. */
public enum AppealRefusal implements Refusal {
    NOTHING_TO_APPEAL(409, "No decision stands that could be appealed against."),
    APPEAL_OPEN(409, "An appeal is open already; it is heard first."),
    APPEAL_WINDOW_CLOSED(409, "The time to appeal against this decision is over. Bring new information instead."),
    APPEAL_ENDED(409, "This appeal has ended."),
    APPEAL_UNKNOWN(404, "There is no such appeal of this case."),
    APPEAL_BEFORE_DECISION(422, "An appeal is made after the decision.");

    private final int status;
    private final String says;

    AppealRefusal(int status, String says) {
        this.status = status;
        this.says = says;
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public int status() {
        return status;
    }
}
