package org.securepathways.tracker.holder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.assessment.InformationRequested;
import org.securepathways.contracts.assessment.InformationSupplied;
import org.securepathways.contracts.codes.Party;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.journey.Journey;
import org.securepathways.tracker.journey.Telling;

/**
 * Something waited for beside the one lead holder: it takes nothing from the times that add up.
 *
 * @param on whom it waits
 * @param until what ended it; none while it lasts
 */
public record Wait(Reason reason, Party on, Evidence since, Optional<Evidence> until) {
    private static final Comparator<Wait> ORDER = Comparator.comparing(Wait::since, Evidence.EARLIEST)
            .thenComparing(Wait::reason)
            .thenComparing(wait -> wait.since().fact());

    /** What is waited for. */
    public enum Reason {
        /** Information asked of a party. */
        INFORMATION,
        /** Who pays is disputed. */
        COMMISSIONER_DISPUTE,
        /** Funding is asked for. */
        FUNDING,
        /** Approval of a bed out of area. */
        OUT_OF_AREA
    }

    /** All of a case, the first to begin first; none of one that goes on as another. */
    public static List<Wait> in(Journey journey) {
        if (journey.mergedInto().isPresent()) {
            return List.of();
        }
        List<Wait> waits = new ArrayList<>(information(journey));
        waits.addAll(steps(
                journey, Reason.COMMISSIONER_DISPUTE, EventType.COMMISSIONER_DISPUTED, EventType.COMMISSIONER_SETTLED));
        waits.addAll(steps(journey, Reason.FUNDING, EventType.FUNDING_REQUESTED, EventType.FUNDING_APPROVED));
        waits.addAll(
                steps(journey, Reason.OUT_OF_AREA, EventType.OUT_OF_AREA_REQUESTED, EventType.OUT_OF_AREA_APPROVED));
        Optional<Evidence> end = journey.ending().map(over -> over.evidence());
        return waits.stream()
                .map(wait -> new Wait(wait.reason, wait.on, wait.since, wait.until.or(() -> end)))
                .sorted(ORDER)
                .toList();
    }

    public boolean isOver() {
        return until.isPresent();
    }

    /** Each request by its own id, so that neither order nor repetition matters. */
    private static List<Wait> information(Journey journey) {
        Map<UUID, Wait> asked = new LinkedHashMap<>();
        journey.all(EventType.INFORMATION_REQUESTED).forEach(fact -> {
            InformationRequested request = fact.as(InformationRequested.class);
            asked.putIfAbsent(
                    request.requestId(),
                    new Wait(Reason.INFORMATION, request.of(), Evidence.of(fact), Optional.empty()));
        });
        journey.all(EventType.INFORMATION_SUPPLIED)
                .forEach(fact -> asked.computeIfPresent(
                        fact.as(InformationSupplied.class).requestId(), (id, wait) -> wait.until(fact)));
        return List.copyOf(asked.values());
    }

    private static List<Wait> steps(Journey journey, Reason reason, EventType begin, EventType end) {
        List<Wait> waits = new ArrayList<>();
        journey.facts().stream()
                .filter(fact -> fact.is(begin) || fact.is(end))
                .sorted(Comparator.comparing(Fact::referralId).thenComparing(Telling.ORDER))
                .forEach(fact -> {
                    if (fact.is(end)) {
                        waits.replaceAll(wait -> wait.until(fact));
                    } else if (waits.stream().allMatch(Wait::isOver)) {
                        waits.add(new Wait(reason, Party.COMMISSIONER, Evidence.of(fact), Optional.empty()));
                    }
                });
        return waits;
    }

    private Wait until(Fact fact) {
        return isOver() ? this : new Wait(reason, on, since, Optional.of(Evidence.of(fact)));
    }
}
