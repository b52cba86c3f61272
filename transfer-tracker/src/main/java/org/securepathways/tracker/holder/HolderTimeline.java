package org.securepathways.tracker.holder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securepathways.contracts.codes.Party;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.Journey;

/**
 * Whom a case was with, from its first request to its end or to now: one lead holder at every instant, no gap and no
 * overlap, so that the lengths add up to the time elapsed. Of a case that goes on as another, the other one's tells it.
 */
public record HolderTimeline(List<Segment> segments, boolean open) {

    public static HolderTimeline of(Journey journey, HolderRules rules, Instant now) {
        if (journey.mergedInto().isPresent()) {
            return new HolderTimeline(List.of(), false);
        }
        Instant began = journey.beganAt();
        Instant end = journey.countsTo(now);
        Progress progress = new Progress(journey);
        List<Segment> segments = new ArrayList<>();
        Instant from = began;
        for (Fact fact : journey.facts()) {
            Instant at = fact.occurredAt();
            if (at.isAfter(end)) {
                break;
            }
            if (at.isAfter(from)) {
                append(segments, new Segment(rules.of(progress), from, at));
                from = at;
            }
            progress.take(fact);
        }
        if (segments.isEmpty() || journey.isOpen() || from.isBefore(end)) {
            append(segments, new Segment(rules.of(progress), from, end));
        }
        return new HolderTimeline(List.copyOf(segments), journey.isOpen());
    }

    private static void append(List<Segment> segments, Segment next) {
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).rule().equals(next.rule())) {
            segments.set(last, new Segment(next.rule(), segments.get(last).from(), next.to()));
        } else {
            segments.add(next);
        }
    }

    /** Who holds it now, since when and why; nobody to ask once the case is over. */
    public Optional<Segment> current() {
        return open ? Optional.of(segments.get(segments.size() - 1)) : Optional.empty();
    }

    /** Since when the party that holds it now has held it, for whatever reason. */
    public Instant heldSince() {
        return handovers().get(handovers().size() - 1).from();
    }

    /** The stretches with which the party changes, the first among them. */
    public List<Segment> handovers() {
        List<Segment> changes = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (i == 0
                    || segments.get(i).rule().party()
                            != segments.get(i - 1).rule().party()) {
                changes.add(segments.get(i));
            }
        }
        return changes;
    }

    /** Whole London days with each party; they add up to the days between the first instant and the last. */
    public Map<Party, Long> daysWith() {
        Map<Party, Long> days = new EnumMap<>(Party.class);
        segments.forEach(segment -> days.merge(segment.rule().party(), segment.days(), Long::sum));
        return days;
    }
}
