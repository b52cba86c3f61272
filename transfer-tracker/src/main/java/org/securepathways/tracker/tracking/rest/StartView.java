package org.securepathways.tracker.tracking.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.tracker.journey.Figure;
import org.securepathways.tracker.journey.StartBasis;
import org.securepathways.tracker.journey.Starts;
import org.securepathways.tracker.tracking.rest.JourneyView.EvidenceView;

/** A start about which more than one thing is said: every party's figure, the rulings, and the one clocks go by. */
public record StartView(
        Milestone milestone,
        EvidenceView holds,
        StartBasis because,
        List<FigureView> figures,
        List<RulingView> rulings) {

    /**
     * One party's figure.
     *
     * @param claim absent where it was recorded and not claimed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FigureView(
            @Schema(implementation = String.class) Moment at, Party by, EvidenceKind evidence, UUID claim, UUID fact) {
        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.evidence().happened(),
                    figure.by(),
                    figure.restsOn(),
                    figure.claim().orElse(null),
                    figure.evidence().fact());
        }
    }

    /** What an adjudicator ruled; the last one holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RulingView(
            UUID ruling,
            @Schema(implementation = String.class) Moment start,
            UUID upheldClaim) {
        static RulingView of(Starts.Ruling ruling) {
            return new RulingView(
                    ruling.id(), ruling.start().happened(), ruling.upheldClaim().orElse(null));
        }
    }

    static List<StartView> in(List<Starts> starts) {
        return starts.stream()
                .filter(Starts::isContested)
                .map(start -> new StartView(
                        start.milestone(),
                        EvidenceView.of(start.holds()),
                        start.basis(),
                        start.figures().stream().map(FigureView::of).toList(),
                        start.rulings().stream().map(RulingView::of).toList()))
                .toList();
    }
}
