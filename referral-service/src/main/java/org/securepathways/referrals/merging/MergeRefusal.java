package org.securepathways.referrals.merging;

import org.securepathways.kit.rule.Refusal;

/** Why a merge, or its undoing, is refused. */
public enum MergeRefusal implements Refusal {
    MERGE_UNKNOWN(404, "There is no such merge, or it is not one you may see."),
    PERSON_UNKNOWN(404, "No referral you may see was made under this number."),
    NOT_YOURS_TO_MERGE(
            403, "A referral that would change is with a team whose referrals you do not see. Ask the gatekeeper."),
    MERGE_UNDONE_ALREADY(409, "This merge was undone already."),
    TWO_WOULD_BE_OPEN(
            409,
            "This would leave one person with two open referrals: another was made since. Withdraw one of them first."),
    MERGE_NEEDS_TWO(422, "Name two referrals, or the number that is kept and the one that is given up."),
    MERGE_WITH_ITSELF(422, "These are of one person already: it takes two numbers to merge.");

    private final int status;
    private final String says;

    MergeRefusal(int status, String says) {
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
