package org.securepathways.assessments.discussion;

import org.securepathways.kit.rule.Refusal;

/** Why a discussion is refused. */
public enum DiscussionRefusal implements Refusal {
    DISCUSSION_UNKNOWN(404, "There is no such discussion, or it is not one you may see."),
    DISCUSSION_NOT_YOURS(403, "Your own prison or organisation is not in it."),
    DISCUSSION_WITH_ONE(422, "A discussion is with one unit or with one region: name exactly one of them."),
    DISCUSSION_LINKED_ALREADY(409, "It is linked to a referral already."),
    DISCUSSION_NOT_LINKED(409, "It is linked to no referral."),
    DISCUSSION_OTHER_PRISON(422, "The referral came from another prison than the one in the discussion."),
    DISCUSSION_AFTER_REFERRAL(422, "The referral was sent before the discussion: it cannot have led to it.");

    private final int status;
    private final String says;

    DiscussionRefusal(int status, String says) {
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
