package org.securepathways.referrals.merging;

import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.rule.RefusedException;

/**
 * Somebody said that two numbers are one person's. It holds until it is undone, and stays on record after that.
 *
 * @param kept the person with the number that stays
 * @param removed the person with the number that is given up
 * @param undone null while it holds
 */
public record Merge(UUID id, UUID kept, UUID removed, MergeReason reason, Moment at, String by, Undone undone) {

    /** That it was taken back. */
    public record Undone(MergeUndoReason reason, Moment at, String by) {}

    /** @throws RefusedException where both are the same */
    public Merge {
        if (kept.equals(removed)) {
            throw new RefusedException(MergeRefusal.MERGE_WITH_ITSELF);
        }
    }

    /** The two are taken apart again. */
    public Merge undo(MergeUndoReason why, Moment when, String who) {
        if (undone != null) {
            throw new RefusedException(MergeRefusal.MERGE_UNDONE_ALREADY);
        }
        return new Merge(id, kept, removed, reason, at, by, new Undone(why, when, who));
    }

    public boolean holds() {
        return undone == null;
    }

    public boolean keeps(UUID person) {
        return kept.equals(person);
    }

    /** Whether that was said before this was undone: who undid it knew. */
    public boolean settles(Moment said) {
        return holds() || !said.instant().isAfter(undone.at().instant());
    }
}
