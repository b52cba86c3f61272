package org.securepathways.referrals.draft;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.kit.rule.RefusedException;

/**
 * A referral being written, by the inreach team of one prison.
 *
 * @param content what was written so far, as JSON; nothing of it once it was sent
 * @param referralId what it became; null while it was not sent
 * @param version counts the changes
 */
public record Draft(
        UUID id,
        String prison,
        String content,
        String changedBy,
        Instant changedAt,
        Instant expiresAt,
        UUID referralId,
        long version) {

    public boolean isSent() {
        return referralId != null;
    }

    /** @throws RefusedException where it was sent, or somebody changed it since it was read */
    void checkChange(long read) {
        checkNotSent();
        if (read != version) {
            throw new RefusedException(DraftRefusal.DRAFT_STALE);
        }
    }

    void checkNotSent() {
        if (isSent()) {
            throw new RefusedException(DraftRefusal.DRAFT_SENT);
        }
    }

    @Override
    public String toString() {
        return "Draft[hidden]";
    }
}
