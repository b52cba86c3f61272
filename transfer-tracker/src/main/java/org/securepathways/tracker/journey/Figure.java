package org.securepathways.tracker.journey;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Party;

/**
 * One party's figure for a start, as recorded or claimed.
 *
 * @param claim none where it was recorded and not claimed
 */
public record Figure(Optional<UUID> claim, Evidence evidence, Party by, EvidenceKind restsOn) {
    static final Comparator<Figure> EARLIEST =
            Comparator.comparing(Figure::evidence, Evidence.EARLIEST).thenComparing(figure -> figure.evidence.fact());

    boolean mayHold(StartBasis untilRuled) {
        boolean evidenced = untilRuled == StartBasis.EARLIEST_EVIDENCED && restsOn != EvidenceKind.STATEMENT;
        return claim.isEmpty() || evidenced;
    }
}
