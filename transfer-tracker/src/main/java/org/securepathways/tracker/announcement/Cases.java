package org.securepathways.tracker.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.transfer.MergedInformation;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.tracker.journey.Admissions;
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
        return switch (outcome) {
            case REJECTED -> AnnouncementId.of(referralId, EventType.TRANSFER_REJECTED, evidence.fact());
            case WITHDRAWN -> AnnouncementId.of(referralId, EventType.TRANSFER_CLOSED, outcome, evidence.fact());
            case ADMITTED -> AnnouncementId.of(referralId, EventType.TRANSFER_CLOSED, key(outcome, evidence));
        };
    }

    /** That the person was received, or that it was said by mistake. */
    Announcement admission(Reached reached) {
        Evidence admission = reached.evidence();
        UUID id = AnnouncementId.of(referralId, EventType.TRANSFER_ADMITTED, key(null, admission));
        return reached.undoneBy()
                .map(by -> new Announcement(
                        AnnouncementId.of(referralId, EventType.TRANSFER_ADMISSION_RETRACTED, id, by.fact()),
                        EventType.TRANSFER_ADMISSION_RETRACTED,
                        referralId,
                        by.occurredAt(),
                        admission(admission),
                        Optional.of(id)))
                .orElseGet(() -> news(id, EventType.TRANSFER_ADMITTED, admission, admission(admission)));
    }

    private TransferInformation admission(Evidence admission) {
        return new TransferInformation(
                referralId,
                Milestone.ADMITTED,
                prison(),
                journey.hospitalIn(admission).orElse(null),
                null,
                picture.currentlyWith().orElse(null));
    }

    /** An admission that counts again because an earlier one was retracted is news once more. */
    private Object[] key(Outcome outcome, Evidence admission) {
        return Stream.of(
                        Stream.ofNullable(outcome),
                        Stream.of(admission.fact()),
                        Admissions.retractedBefore(journey.facts(), admission).stream())
                .flatMap(part -> part)
                .toArray();
    }

    /** Somebody heard that it had ended; what undid that is news to whoever did. */
    private void openAgain(Reached reached) {
        Optional<Outcome> ended = switch (reached.milestone()) {
            case WITHDRAWN -> Optional.of(Outcome.WITHDRAWN);
            case REJECTED -> Optional.of(Outcome.REJECTED);
            // Whatever else ended it goes on doing so.
            case ADMITTED -> Optional.of(Outcome.ADMITTED).filter(any -> journey.isOpen());
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
