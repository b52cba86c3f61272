package org.securepathways.referrals.finding;

import org.securepathways.kit.rule.Refusal;

/** Why a list or a search is refused. */
public enum FindingRefusal implements Refusal {
    FILTER_UNKNOWN(422, "This filter or its value is unknown, and an unfiltered list would be taken for the answer."),
    PAGE_UNKNOWN(422, "Give as after the place of the last line you have, as it was told."),
    DAYS_OF_OPEN_ONLY(422, "Days open are counted of open referrals only; leave the status out."),
    SEARCH_TOO_WIDE(
            422,
            "Say a number, or a family name with a given name or a date of birth: one of these alone is not compared."),
    NOT_READY_YET(503, "What was stored before is being made ready to be found. Ask again in a moment.");

    private final int status;
    private final String says;

    FindingRefusal(int status, String says) {
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
