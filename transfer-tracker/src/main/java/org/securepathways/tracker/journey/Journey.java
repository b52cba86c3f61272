package org.securepathways.tracker.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.tracker.fact.Fact;

/**
 * One case, from the first request to the hospital bed: a pure function of the set of facts known. The same facts in
 * any order, any of them repeated, give an equal journey.
 *
 * @param submission the fact that opened it
 * @param facts all that is known, in order
 * @param milestones reached, in order, those taken back among them
 */
public record Journey(
        UUID referralId,
        Fact submission,
        List<Fact> facts,
        List<Reached> milestones,
        List<Offer> offers,
        Optional<Ending> ending) {

    /** The journey these facts make; none before the referral itself is known. */
    public static Optional<Journey> of(Collection<Fact> known) {
        List<Fact> facts = List.copyOf(new TreeSet<>(known));
        return facts.stream()
                .filter(fact -> fact.is(EventType.REFERRAL_SUBMITTED))
                .findFirst()
                .map(submission -> from(submission, facts));
    }

    private static Journey from(Fact submission, List<Fact> facts) {
        List<Offer> offers = Offer.among(facts);
        List<Reached> milestones = Milestones.reached(submission, facts, offers);
        Optional<Ending> ending =
                Ending.of(first(milestones, Milestone.ADMITTED), first(milestones, Milestone.WITHDRAWN));
        return new Journey(submission.referralId(), submission, facts, milestones, offers, ending);
    }

    private static Optional<Evidence> first(List<Reached> milestones, Milestone wanted) {
        return milestones.stream()
                .filter(reached -> reached.milestone() == wanted && reached.stands())
                .map(Reached::evidence)
                .findFirst();
    }

    public ReferralSubmitted referral() {
        return submission.as(ReferralSubmitted.class);
    }

    /** What the milestone rests on, where it was reached and not taken back; the earliest first. */
    public List<Evidence> evidenceOf(Milestone milestone) {
        return milestones.stream()
                .filter(reached -> reached.milestone() == milestone && reached.stands())
                .map(Reached::evidence)
                .toList();
    }

    /** The facts of one kind, in order. */
    public Stream<Fact> all(EventType type) {
        return facts.stream().filter(fact -> fact.is(type));
    }

    /** The hospital that the fact behind a milestone names. */
    public Optional<String> hospitalIn(Evidence evidence) {
        return facts.stream()
                .filter(fact -> fact.id().equals(evidence.fact()))
                .findFirst()
                .flatMap(Journey::hospital);
    }

    private static Optional<String> hospital(Fact fact) {
        if (fact.is(EventType.DIRECTION_ISSUED)) {
            return Optional.of(fact.as(DirectionIssued.class).hospital());
        }
        if (fact.is(EventType.DEPARTURE_RECORDED)) {
            return Optional.of(fact.as(DepartureRecorded.class).hospital());
        }
        return fact.is(EventType.ADMISSION_RECORDED)
                ? Optional.of(fact.as(AdmissionRecorded.class).hospital())
                : Optional.empty();
    }

    /** Units the case was put to, and hospitals a direction, a departure or an admission names: they may see it. */
    public Set<String> units() {
        return Stream.concat(offers.stream().map(Offer::unit), facts.stream().flatMap(fact -> hospital(fact).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** When the case began to wait: the first request, or the referral where that is all that is known. */
    public Instant beganAt() {
        Instant sent = referral().sentAt().instant();
        return Optional.ofNullable(referral().initialRequestAt())
                .map(request -> request.instant())
                .filter(request -> request.isBefore(sent))
                .orElse(sent);
    }

    /** The last instant to count to: the ending, or now; never before it began. */
    public Instant countsTo(Instant now) {
        Instant end = ending.map(over -> over.evidence().occurredAt()).orElse(now);
        return end.isBefore(beganAt()) ? beganAt() : end;
    }

    public boolean isOpen() {
        return ending.isEmpty();
    }
}
