package org.securepathways.tracker.recording;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.kit.time.NotInFuture;
import org.securepathways.tracker.alert.Alert;
import org.securepathways.tracker.alert.Alerts;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.Journey;
import org.securepathways.tracker.picture.Picture;
import org.securepathways.tracker.tracking.Tracking;
import org.securepathways.tracker.tracking.store.CaseQuery;
import org.securepathways.tracker.tracking.store.CaseTable;

/** Takes down what happened: the fact, its event and the case folded again, in one transaction. */
@ApplicationScoped
public class RecordingCommands {
    /** As the relay names it, so that the fact and its event agree. */
    private static final String SOURCE = "/transfer-tracker/" + Topics.TRACKER_FACTS;

    private final CaseQuery cases;
    private final CaseTable lines;
    private final Tracking tracking;
    private final Clock clock;
    private final Ids ids;

    RecordingCommands(CaseQuery cases, CaseTable lines, Tracking tracking, Clock clock, Ids ids) {
        this.cases = cases;
        this.lines = lines;
        this.tracking = tracking;
        this.clock = clock;
        this.ids = ids;
    }

    public Uni<Recorded> record(Tx tx, AccessScope by, UUID referralId, Entry entry) {
        NotInFuture.check(entry.happened(), entry.field(), clock);
        // Seen first and locked then, so that an id nobody knows leaves no line behind.
        return seen(tx, by, referralId, entry)
                .chain(() -> lines.lock(tx, List.of(referralId)))
                .chain(() -> seen(tx, by, referralId, entry))
                .chain(picture -> record(tx, picture, entry));
    }

    private Uni<Picture> seen(Tx tx, AccessScope by, UUID referralId, Entry entry) {
        return entry.type() == EventType.ADMISSION_RECORDED || entry.type() == EventType.ADMISSION_RETRACTED
                ? cases.atTheDoor(by, tx, referralId)
                : cases.inTransaction(by, tx, referralId);
    }

    private Uni<Recorded> record(Tx tx, Picture picture, Entry entry) {
        Journey journey = picture.journey();
        Optional<Fact> known = journey.all(entry.type()).filter(entry.same()).findFirst();
        if (known.isPresent()) {
            return Uni.createFrom().item(recorded(journey, known.get(), true));
        }
        if (entry.type() == EventType.APPLICATION_COMPLETED && isPending(journey)) {
            throw new RefusedException(RecordingRefusal.ALREADY_RECORDED);
        }
        UUID referralId = journey.referralId();
        UUID id = ids.next();
        Object data = entry.data().apply(picture, id);
        Fact fact = Fact.of(id, entry.type(), referralId, entry.happened().instant(), clock.instant(), SOURCE, 0, data);
        Publication event = Publication.of(entry.type(), referralId, fact.occurredAt(), data)
                .withId(id);
        return tx.publish(event)
                .chain(() -> tracking.take(tx, List.of(fact)))
                .replaceWith(() -> recorded(journey.with(fact), fact, false));
    }

    private static boolean isPending(Journey journey) {
        long applications = journey.evidenceOf(Milestone.APPLICATION_COMPLETE).size();
        return applications > 0
                && journey.all(EventType.DIRECTION_ISSUED)
                        .noneMatch(direction -> journey.evidenceOf(Milestone.APPLICATION_COMPLETE).stream()
                                .skip(applications - 1)
                                .anyMatch(last -> !direction.occurredAt().isBefore(last.occurredAt())));
    }

    private static Recorded recorded(Journey journey, Fact fact, boolean again) {
        return new Recorded(
                fact.id(),
                journey.referralId(),
                fact.happened(),
                again,
                Alerts.in(journey).stream()
                        .filter(alert -> alert.fact().equals(fact))
                        .map(Alert::code)
                        .toList());
    }
}
