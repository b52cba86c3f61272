package org.securepathways.tracker.recording;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.tracker.alert.AlertCode;

/**
 * What was taken down.
 *
 * @param again it had been recorded before, and nothing was done
 * @param alerts what about it looks unlawful or impossible
 */
public record Recorded(
        UUID id,
        UUID referralId,
        @Schema(implementation = String.class) Moment happenedAt,
        boolean again,
        List<AlertCode> alerts) {}
