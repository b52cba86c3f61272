package org.securepathways.referrals.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.securepathways.referrals.intake.ReferralImport;
import org.securepathways.referrals.intake.ReferralImport.State;
import org.securepathways.referrals.intake.RowError;

/**
 * How far an import has come.
 *
 * @param rows how many the file has
 * @param read how many of them were dealt with: taken, already taken or refused
 * @param errors of the first lines that were refused; all of them are in the CSV under {@code /errors}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        State state,
        boolean done,
        int rows,
        int read,
        int taken,
        int alreadyTaken,
        int refused,
        Instant receivedAt,
        Instant doneAt,
        List<RowError> errors) {

    static ImportView of(ReferralImport it, List<RowError> errors) {
        return new ImportView(
                it.id(),
                it.state(),
                it.state() == State.DONE,
                it.rows(),
                it.counts().read(),
                it.counts().taken(),
                it.counts().alreadyTaken(),
                it.counts().refused(),
                it.receivedAt(),
                it.doneAt(),
                errors);
    }
}
