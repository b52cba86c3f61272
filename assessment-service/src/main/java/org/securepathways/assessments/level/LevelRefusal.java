package org.securepathways.assessments.level;

import org.securepathways.kit.rule.Refusal;

/** Why a step in a level query is not taken; the constant's name is the code callers see. */
public enum LevelRefusal implements Refusal {
    NOTHING_TO_QUERY(409, "No decision to admit stands, so no level is recommended that could be queried."),
    LEVEL_QUERY_OPEN(409, "A query on this case is open; decide it first."),
    LEVEL_ALREADY_ANSWERED(409, "The evidence on this query was given already."),
    LEVEL_ALREADY_DECIDED(409, "The Ministry has decided on this query."),
    LEVEL_QUERY_UNKNOWN(404, "There is no such query of this case."),
    LEVEL_SAME(422, "The level suggested is the one recommended."),
    LEVEL_NOT_SECURE(422, "A query ends in HIGH, MEDIUM or LOW, or in the level recommended."),
    LEVEL_BEFORE_QUERY(422, "This cannot be earlier than the query, nor the query earlier than the decision.");

    private final int status;
    private final String says;

    LevelRefusal(int status, String says) {
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
