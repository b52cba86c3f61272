package org.securepathways.assessments.information;

import org.securepathways.kit.rule.Refusal;

/** Why a request for information is refused. */
public enum InformationRefusal implements Refusal {
    INFORMATION_REQUEST_UNKNOWN(404, "This case has no request for information with that id."),
    INFORMATION_ASKED_ALREADY(409, "An open request asks the same party for one of these items; requestId names it."),
    INFORMATION_SUPPLIED_ALREADY(409, "What was asked for was supplied already."),
    INFORMATION_NOT_NEEDED(409, "This request was dropped: what it asked for is not needed any more."),
    INFORMATION_CASE_ENDED(409, "The referral was withdrawn or is closed: nothing more is asked about it."),
    INFORMATION_PARTY_INVALID(422, "Ask a party that can answer."),
    INFORMATION_BEFORE_REQUEST(422, "It cannot have come before it was asked for.");

    private final int status;
    private final String says;

    InformationRefusal(int status, String says) {
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
