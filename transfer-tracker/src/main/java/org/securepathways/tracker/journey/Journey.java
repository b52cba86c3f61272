package org.securepathways.tracker.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.tracker.fact.Fact;

/**
 * One case, from the first request to the hospital bed: a pure function of the set of facts known. The same facts in
 * any order, any of them repeated, give an equal journey.
 *
 * @param submission the fact that opened it
 * @param facts all that is known, of this case and of those merged into it, in order
 * @param milestones reached, in order, those taken back among them
 * @param starts what is said of each milestone whose time can be disputed
 * @param merges into which cases it was merged, those taken back among them
 */
public record Journey(
        UUID referralId,
        Fact submission,
        List<Fact> facts,
        List<Reached> milestones,
        List<Starts> starts,
        List<Offer> offers,
        Custody custody,
        List<Merge> merges,
        Optional<Ending> ending,
        StartBasis untilRuled) {

    /** The journey these facts of one case make; none before the referral itself is known. */
    public static Optional<Journey> of(Collection<Fact> known) {
        return known.stream()
                .findAny()
                .flatMap(any -> of(new CaseFacts(any.referralId(), known), StartBasis.EARLIEST_EVIDENCED));
    }

    /** The journey of one case with all that was merged into it; none before its referral is known. */
    public static Optional<Journey> of(CaseFacts known, StartBasis untilRuled) {
        List<Fact> facts = List.copyOf(new TreeSet<>(known.facts()));
        return facts.stream()
                .filter(fact -> fact.is(EventType.REFERRAL_SUBMITTED))
                .filter(fact -> fact.referralId().equals(known.referralId()))
                .findFirst()
                .map(submission -> from(submission, facts, untilRuled));
    }

    private static Journey from(Fact submission, List<Fact> facts, StartBasis untilRuled) {
        UUID id = submission.referralId();
        Map<UUID, List<Fact>> byCase =
                facts.stream().collect(Collectors.groupingBy(Fact::referralId, TreeMap::new, Collectors.toList()));
        List<Fact> own = byCase.get(id);
        List<Offer> offers = Offer.among(facts);
        List<Starts> starts = Starts.of(id, byCase, untilRuled);
        List<Reached> milestones = Milestones.reached(facts, own, starts, offers);
        List<Merge> merges = Merge.among(own);
        return new Journey(
                id,
                submission,
                facts,
                milestones,
                starts,
                offers,
                Custody.of(submission, own),
                merges,
                ending(milestones, own),
                untilRuled);
    }

    private static Optional<Ending> ending(List<Reached> milestones, List<Fact> own) {
        Set<UUID> ends = own.stream()
                .filter(fact -> fact.is(EventType.REFERRAL_REJECTED) && Undoing.ends(fact))
                .map(Fact::id)
                .collect(Collectors.toSet());
        return Ending.of(
                first(milestones, Milestone.ADMITTED, any -> true),
                first(milestones, Milestone.WITHDRAWN, any -> true),
                first(milestones, Milestone.REJECTED, rejected -> ends.contains(rejected.fact())));
    }

    private static Optional<Evidence> first(List<Reached> milestones, Milestone wanted, Predicate<Evidence> condition) {
        return milestones.stream()
                .filter(reached -> reached.milestone() == wanted && reached.stands())
                .map(Reached::evidence)
                .filter(condition)
                .findFirst();
    }

    /** The same journey, knowing one more fact. */
    public Journey with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return of(new CaseFacts(referralId, more), untilRuled).orElseThrow();
    }

    public ReferralSubmitted referral() {
        return submission.as(ReferralSubmitted.class);
    }

    /** The case it goes on as; such a case has no clocks, no holder and no end of its own. */
    public Optional<UUID> mergedInto() {
        return Merge.standing(merges);
    }

    /** How it ended; the end of a case that goes on as another is the other's. */
    public Optional<Outcome> outcome() {
        return mergedInto().isPresent() ? Optional.empty() : ending.map(Ending::outcome);
    }

    /** The cases that go on as this one. */
    public Set<UUID> mergedFrom() {
        return facts.stream()
                .map(Fact::referralId)
                .filter(id -> !id.equals(referralId))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first request as the law counts it: by the date the notice states, unless an adjudicator ruled on it. */
    public Optional<Evidence> requestAsNoticed() {
        boolean ruled = starts.stream()
                .anyMatch(start -> start.milestone() == Milestone.INITIAL_REQUEST_MADE && start.isRuled());
        return ruled ? Optional.empty() : Notice.statedIn(facts);
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
                .flatMap(Hospital::namedIn);
    }

    /** Units the case was put to, and hospitals a direction, a departure or an admission that stands names. */
    public Set<String> units() {
        Stream<Fact> naming = Stream.concat(
                Admissions.standing(facts), facts.stream().filter(fact -> !fact.is(EventType.ADMISSION_RECORDED)));
        return Stream.concat(offers.stream().map(Offer::unit), naming.flatMap(fact -> Hospital.namedIn(fact).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Prisons whose teams may see it: all that have or had it, and those of the cases that go on as this one. */
    public Set<String> prisons() {
        Stream<String> merged = all(EventType.REFERRAL_SUBMITTED)
                .map(fact -> fact.as(ReferralSubmitted.class).originPrison());
        return Stream.concat(custody.prisons().stream(), merged).collect(Collectors.toCollection(TreeSet::new));
    }

    /** When the case began to wait: the first request, or the referral where that is all that is known. */
    public Instant beganAt() {
        return Stream.of(Milestone.INITIAL_REQUEST_MADE, Milestone.REFERRAL_SENT)
                .flatMap(milestone -> evidenceOf(milestone).stream())
                .map(Evidence::occurredAt)
                .min(Comparator.naturalOrder())
                .orElse(submission.occurredAt());
    }

    /** The last instant to count to: the ending, or now; never before it began. */
    public Instant countsTo(Instant now) {
        Instant end = ending.map(over -> over.evidence().occurredAt()).orElse(now);
        return end.isBefore(beganAt()) ? beganAt() : end;
    }

    public boolean isOpen() {
        return ending.isEmpty() && mergedInto().isEmpty();
    }
}
