package org.securepathways.tracker.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.AdmissionRetracted;
import org.securepathways.tracker.fact.Fact;

/**
 * Recorded admissions, and which of them were retracted. A retraction names the admission it takes back, so whichever is
 * heard first it says the same.
 */
public final class Admissions {
    private Admissions() {}

    /** Those that count or did: the earliest that stands, and those before it that were taken back. */
    static List<Reached> among(List<Fact> facts) {
        Map<UUID, Fact> retractions = retractions(facts);
        List<Reached> reached = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.is(EventType.ADMISSION_RECORDED)) {
                Optional<Evidence> undone =
                        Optional.ofNullable(retractions.get(id(fact))).map(Evidence::of);
                reached.add(new Reached(Milestone.ADMITTED, Evidence.of(fact), undone));
                if (undone.isEmpty()) {
                    return reached;
                }
            }
        }
        return reached;
    }

    /** Those that were not retracted, the earliest first. */
    public static Stream<Fact> standing(List<Fact> facts) {
        Map<UUID, Fact> retractions = retractions(facts);
        return facts.stream()
                .filter(fact -> fact.is(EventType.ADMISSION_RECORDED))
                .filter(fact -> !retractions.containsKey(id(fact)));
    }

    /** What took back the admissions that counted before this one: it counts because of them. */
    public static List<UUID> retractedBefore(List<Fact> facts, Evidence admission) {
        return among(facts).stream()
                .takeWhile(reached -> !reached.evidence().fact().equals(admission.fact()))
                .flatMap(reached -> reached.undoneBy().stream())
                .map(Evidence::fact)
                .toList();
    }

    private static Map<UUID, Fact> retractions(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.is(EventType.ADMISSION_RETRACTED))
                .collect(Collectors.toMap(
                        fact -> fact.as(AdmissionRetracted.class).admissionId(),
                        fact -> fact,
                        (first, again) -> first));
    }

    private static UUID id(Fact admission) {
        return admission.as(AdmissionRecorded.class).admissionId();
    }
}
