package org.securepathways.assessments.access;

import org.securepathways.kit.rule.Refusal;

/** Why a decision of the access meeting is not taken; the constant's name is the code callers see. */
public enum DecisionRefusal implements Refusal {
    OUTCOME_INCOMPLETE(
            422, "NOT_HOSPITAL names the reason, OTHER_SERVICE the service, MORE_INFORMATION the party that is asked."),
    DETAIL_NOT_FOR_OUTCOME(422, "This detail belongs to another outcome."),
    SUPERSEDING_INCOMPLETE(422, "A decision that supersedes another names it and says why: both or neither."),
    DECIDED_BEFORE_STANDING(422, "A decision cannot be older than the one it supersedes."),
    DECISION_NOT_STANDING(
            409, "The decision named is not the one that stands. Read the case and decide on the one that does."),
    SITTING_CONTRADICTS(422, "A decision is taken in a meeting or out of cycle, not both."),
    NOT_LISTED(409, "The case is not on the list of this meeting. List it first, or decide out of cycle if urgent."),
    DECIDED_BEFORE_MEETING(422, "The meeting had not met on that day."),
    OUT_OF_CYCLE_NOT_URGENT(
            409,
            "Between meetings only an EMERGENCY or URGENT case is decided. This one waits for the meeting it is "
                    + "listed for; where it is on no list, list it for the next."),
    NO_OPEN_APPEAL(409, "No appeal against the decision that stands is open.");

    private final int status;
    private final String says;

    DecisionRefusal(int status, String says) {
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
