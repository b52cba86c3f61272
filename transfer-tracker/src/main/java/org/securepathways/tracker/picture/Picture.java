package org.securepathways.tracker.picture;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.securepathways.contracts.codes.Party;
import org.securepathways.tracker.alert.Alert;
import org.securepathways.tracker.alert.Alerts;
import org.securepathways.tracker.clock.CaseClock;
import org.securepathways.tracker.clock.Clocks;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.holder.HolderTimeline;
import org.securepathways.tracker.holder.Segment;
import org.securepathways.tracker.holder.Wait;
import org.securepathways.tracker.journey.CaseFacts;
import org.securepathways.tracker.journey.Journey;

/** All that can be said of one case at one instant: its journey, its clocks, whom it is with and what looks wrong. */
public record Picture(
        Journey journey,
        List<CaseClock> clocks,
        HolderTimeline holders,
        List<Wait> waits,
        List<Alert> alerts,
        Instant at) {

    /** The picture these facts give; none before the referral itself is known. */
    public static Optional<Picture> of(CaseFacts facts, Rulebook rules, Instant now) {
        return Journey.of(facts, rules.untilRuled())
                .map(journey -> new Picture(
                        journey,
                        Clocks.of(journey, rules.standards()),
                        HolderTimeline.of(journey, rules.holders(), now),
                        Wait.in(journey),
                        Alerts.in(journey),
                        now));
    }

    public Optional<Party> currentlyWith() {
        return holders.current().map(segment -> segment.rule().party());
    }

    /** What must happen next, and who has to do it; nothing once the case is over. */
    public Optional<Segment> current() {
        return holders.current();
    }

    /** Clocks of standards in force whose limit is passed. */
    public boolean isBreached() {
        return clocks.stream().anyMatch(clock -> clock.isInForce() && clock.isExceededAt(at));
    }

    /** The nearest limit, of the clocks in force that still run. */
    public Optional<CaseClock> nearestLimit() {
        return clocks.stream()
                .filter(clock -> clock.isInForce() && clock.stop().isEmpty())
                .min(Comparator.comparing(CaseClock::dueAt));
    }

    /** When time alone will next change the picture: a warning, a limit, or a fact told shortly before it happens. */
    public Optional<Instant> nextChange() {
        Stream<Instant> clockChanges = clocks.stream().flatMap(clock -> clock.nextAfter(at).stream());
        Stream<Instant> announcedAhead =
                journey.facts().stream().map(Fact::occurredAt).filter(t -> t.isAfter(at));
        return Stream.concat(clockChanges, announcedAhead).min(Comparator.naturalOrder());
    }
}
