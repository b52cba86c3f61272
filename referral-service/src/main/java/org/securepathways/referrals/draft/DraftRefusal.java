package org.securepathways.referrals.draft;

import org.securepathways.kit.rule.Refusal;

/** Why a draft, or a change of one, is refused. */
public enum DraftRefusal implements Refusal {
    DRAFT_UNKNOWN(404, "There is no such draft of your team, or it has expired."),
    DRAFT_SENT(409, "This draft was sent already. Correct the referral it became."),
    DRAFT_STALE(412, "A colleague changed this draft meanwhile. Read it again, then decide."),
    DRAFT_INCOMPLETE(422, "This is not enough to start. What is missing, see missing."),
    DRAFT_VERSION_REQUIRED(428, "Say in If-Match which version you read: the ETag of the draft, such as \"3\".");

    private final int status;
    private final String says;

    DraftRefusal(int status, String says) {
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
