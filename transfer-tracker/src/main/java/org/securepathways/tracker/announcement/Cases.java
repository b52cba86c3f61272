package org.securepathways.tracker.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.transfer.MergedInformation;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.tracker.journey.Ending;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.journey.Journey;
import org.securepathways.tracker.journey.Merge;
import org.securepathways.tracker.journey.Outcome;
import org.securepathways.tracker.journey.Reached;
import org.securepathways.tracker.picture.Picture;

/** What ought to have been announced of a case as a whole: opened, closed, rejected, merged, and open again. */
final class Cases {
    private final Picture picture;
    private final Journey journey;
    private final UUID referralId;
    private final List<Announcement> turns = new ArrayList<>();

    Cases(Picture picture) {
        this.picture = picture;
        this.journey = picture.journey();
        this.referralId = journey.referralId();
    }

    /** By the referral itself, whatever start was claimed, ruled on or taken over since. */
    Announcement opened() {
        Evidence evidence = Evidence.of(journey.submission());
        UUID id = AnnouncementId.of(referralId, EventType.TRANSFER_OPENED, evidence.fact());
        return news(id, EventType.TRANSFER_OPENED, evidence, open());
    }

    List<Announcement> turns() {
        if (journey.mergedInto().isEmpty()) {
            journey.ending().ifPresent(end -> turns.add(ended(end)));
        }
        journey.milestones().forEach(this::openAgain);
        journey.merges().forEach(this::merged);
        return turns;
    }

    private Announcement ended(Ending end) {
        String hospital = journey.hospitalIn(end.evidence()).orElse(null);
        return switch (end.outcome()) {
            case ADMITTED -> closed(end.evidence(), Milestone.ADMITTED, hospital, CloseOutcome.ADMITTED);
            case WITHDRAWN -> closed(end.evidence(), Milestone.WITHDRAWN, hospital, CloseOutcome.WITHDRAWN);
            case REJECTED ->
                news(
                        endedId(Outcome.REJECTED, end.evidence()),
                        EventType.TRANSFER_REJECTED,
                        end.evidence(),
                        information(Milestone.REJECTED, null, null));
        };
    }

    private Announcement closed(Evidence evidence, Milestone milestone, String hospital, CloseOutcome outcome) {
        UUID id = endedId(Outcome.valueOf(outcome.name()), evidence);
        return news(id, EventType.TRANSFER_CLOSED, evidence, information(milestone, hospital, outcome));
    }

    private UUID endedId(Outcome outcome, Evidence evidence) {
        return outcome == Outcome.REJECTED
                ? AnnouncementId.of(referralId, EventType.TRANSFER_REJECTED, evidence.fact())
                : AnnouncementId.of(referralId, EventType.TRANSFER_CLOSED, outcome, evidence.fact());
    }

    /** Somebody heard that it had ended; what undid that is news to whoever did. */
    private void openAgain(Reached reached) {
        Optional<Outcome> ended = switch (reached.milestone()) {
            case WITHDRAWN -> Optional.of(Outcome.WITHDRAWN);
            case REJECTED -> Optional.of(Outcome.REJECTED);
            default -> Optional.empty();
        };
        ended.ifPresent(outcome -> reached.undoneBy()
                .ifPresent(undone -> turns.add(reopened(undone, endedId(outcome, reached.evidence())))));
    }

    private void merged(Merge merge) {
        UUID id = AnnouncementId.of(
                referralId, EventType.TRANSFER_MERGED, merge.evidence().fact());
        merge.undoneBy()
                .ifPresentOrElse(
                        apart -> turns.add(reopened(apart, id)),
                        () -> turns.add(news(
                                id,
                                EventType.TRANSFER_MERGED,
                                merge.evidence(),
                                new MergedInformation(referralId, merge.survivor(), prison()))));
    }

    private Announcement reopened(Evidence by, UUID takesBack) {
        UUID id = AnnouncementId.of(referralId, EventType.TRANSFER_REOPENED, takesBack, by.fact());
        return new Announcement(
                id, EventType.TRANSFER_REOPENED, referralId, by.occurredAt(), open(), Optional.of(takesBack));
    }

    private TransferInformation open() {
        return new TransferInformation(
                referralId,
                Milestone.REFERRAL_SENT,
                prison(),
                null,
                null,
                picture.currentlyWith().orElse(null));
    }

    private TransferInformation information(Milestone milestone, String hospital, CloseOutcome outcome) {
        return new TransferInformation(referralId, milestone, prison(), hospital, outcome, null);
    }

    private String prison() {
        return journey.referral().originPrison();
    }

    private Announcement news(UUID id, EventType type, Evidence evidence, Object information) {
        return new Announcement(id, type, referralId, evidence.occurredAt(), information);
    }
}
