package org.securepathways.tracker.tracking.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.Region;
import org.securepathways.tracker.alert.Alert;
import org.securepathways.tracker.holder.HolderTimeline;
import org.securepathways.tracker.holder.Segment;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.journey.Journey;
import org.securepathways.tracker.journey.Outcome;
import org.securepathways.tracker.journey.Reached;
import org.securepathways.tracker.picture.Picture;
import org.securepathways.tracker.tracking.CaseFile;

/**
 * One case in one answer: what happened, every clock, whom it is with, and what happens next.
 *
 * @param prison where the referral came from; where the person is held now is in custody
 * @param mergedInto the case it goes on as: clocks, holders, alerts and its end are told there
 * @param mergedFrom the cases that go on as this one
 * @param waits what is waited for beside the holder; it takes nothing from the times that add up
 * @param starts those about which more than one thing is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JourneyView(
        UUID referralId,
        String prison,
        Region region,
        Jurisdiction jurisdiction,
        boolean open,
        Outcome outcome,
        UUID mergedInto,
        Set<UUID> mergedFrom,
        Instant asAt,
        List<ClockView> clocks,
        Holder currentlyWith,
        Map<Party, Long> daysWith,
        String nextStep,
        List<MilestoneView> milestones,
        List<Stretch> holders,
        List<WaitView> waits,
        List<StartView> starts,
        CustodyView custody,
        List<AlertView> alerts,
        List<BreachView> breaches) {

    /** Who holds the case, since when, and why it is that party. */
    public record Holder(Party party, Instant since, String reason) {}

    /** What a statement rests on. */
    public record EvidenceView(
            UUID fact,
            @Schema(implementation = String.class) Moment happenedAt,
            Instant recordedAt,
            String source) {
        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(evidence.fact(), evidence.happened(), evidence.recordedAt(), evidence.source());
        }
    }

    /** A milestone with its evidence, and with what took it back if something did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MilestoneView(Milestone milestone, EvidenceView evidence, EvidenceView undoneBy) {
        static MilestoneView of(Reached reached) {
            return new MilestoneView(
                    reached.milestone(),
                    EvidenceView.of(reached.evidence()),
                    reached.undoneBy().map(EvidenceView::of).orElse(null));
        }
    }

    /** A stretch of time with one party. */
    public record Stretch(Party party, Instant from, Instant to, long days, String reason) {
        static Stretch of(Segment segment) {
            return new Stretch(
                    segment.rule().party(),
                    segment.from(),
                    segment.to(),
                    segment.days(),
                    segment.rule().reason());
        }
    }

    /** Something recorded that looks unlawful or impossible. */
    public record AlertView(
            String alert,
            String says,
            UUID fact,
            @Schema(implementation = String.class) Moment happenedAt) {
        static AlertView of(Alert alert) {
            return new AlertView(
                    alert.code().name(),
                    alert.code().says(),
                    alert.fact().id(),
                    alert.fact().happened());
        }
    }

    static JourneyView of(CaseFile file) {
        Picture picture = file.picture();
        Journey journey = picture.journey();
        HolderTimeline holders = picture.holders();
        Optional<Segment> current = picture.current();
        return new JourneyView(
                journey.referralId(),
                journey.referral().originPrison(),
                journey.referral().region(),
                journey.referral().jurisdiction(),
                journey.isOpen(),
                journey.outcome().orElse(null),
                journey.mergedInto().orElse(null),
                journey.mergedFrom(),
                picture.at(),
                picture.clocks().stream()
                        .map(clock -> ClockView.of(clock, picture.at()))
                        .toList(),
                current.map(now -> new Holder(
                                now.rule().party(),
                                holders.heldSince(),
                                now.rule().reason()))
                        .orElse(null),
                holders.daysWith(),
                current.map(now -> now.rule().next()).orElse(null),
                journey.milestones().stream().map(MilestoneView::of).toList(),
                holders.segments().stream().map(Stretch::of).toList(),
                picture.waits().stream().map(WaitView::of).toList(),
                StartView.in(journey.starts()),
                CustodyView.of(journey.custody()),
                picture.alerts().stream().map(AlertView::of).toList(),
                BreachView.in(file.said()));
    }
}
