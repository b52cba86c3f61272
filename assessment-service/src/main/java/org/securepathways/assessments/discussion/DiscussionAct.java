package org.securepathways.assessments.discussion;

import java.util.Optional;

/** What can be done about the referral a discussion led to. */
public enum DiscussionAct {
    /** Say which referral it led to. */
    LINK,
    /** Say that this was wrong. */
    UNLINK;

    Optional<DiscussionRefusal> refusal(boolean linked) {
        return switch (this) {
            case LINK -> linked ? Optional.of(DiscussionRefusal.DISCUSSION_LINKED_ALREADY) : Optional.empty();
            case UNLINK -> linked ? Optional.empty() : Optional.of(DiscussionRefusal.DISCUSSION_NOT_LINKED);
        };
    }
}
