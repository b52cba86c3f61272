package org.securepathways.referrals.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.intake.ReferralImport.Counts;

/** What becomes of some rows, one after the other. */
final class Outcomes {
    private final Map<String, String> known;
    private final List<TakenRow> taken = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private int alreadyTaken;
    private int refused;

    /** @param known fingerprints of what was taken before, by reference */
    Outcomes(Map<String, String> known) {
        this.known = new HashMap<>(known);
    }

    /** Whether the row is to be taken; otherwise what becomes of it is settled. */
    boolean isNew(Row row) {
        if (!row.isReadable()) {
            refused++;
            errors.addAll(row.errors());
            return false;
        }
        var before = known.get(row.reference());
        if (before == null) {
            return true;
        }
        if (before.equals(row.fingerprint())) {
            alreadyTaken++;
        } else {
            refused(row, RefusedException.of(ImportRefusal.REFERENCE_REUSED, Columns.REFERENCE));
        }
        return false;
    }

    void took(Row row, UUID referral) {
        known.put(row.reference(), row.fingerprint());
        taken.add(new TakenRow(row.reference(), row.fingerprint(), referral));
    }

    void refused(Row row, RefusedException why) {
        refused++;
        errors.add(RowError.of(row.line(), row.reference(), why));
    }

    List<TakenRow> taken() {
        return taken;
    }

    List<RowError> errors() {
        return errors;
    }

    Counts counts() {
        return new Counts(taken.size(), alreadyTaken, refused);
    }
}
