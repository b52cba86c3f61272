package org.securepathways.referrals.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;

/**
 * A CSV of many referrals, and how far it has come.
 *
 * @param rows how many the file has below its header
 * @param doneAt null until every row was dealt with
 */
public record ReferralImport(
        UUID id,
        String prison,
        String sentBy,
        List<String> columns,
        State state,
        int rows,
        Counts counts,
        Instant receivedAt,
        Instant doneAt) {

    /** How far it has come. */
    public enum State {
        /** The file is still being sent. */
        ARRIVING,
        /** All of it is on disk, and row after row is dealt with. */
        RUNNING,
        /** Every row was dealt with. */
        DONE
    }

    /**
     * What became of the rows.
     *
     * @param alreadyTaken rows that were taken before, by their references
     */
    public record Counts(int taken, int alreadyTaken, int refused) {
        public int read() {
            return taken + alreadyTaken + refused;
        }
    }

    /** Its rows are taken with the rights of the team that sent it. */
    AccessScope sender() {
        return new AccessScope(sentBy, Set.of(Roles.INREACH), prison, null, null, null);
    }
}
