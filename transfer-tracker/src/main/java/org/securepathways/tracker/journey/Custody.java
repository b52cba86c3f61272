package org.securepathways.tracker.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Discrepancy;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.referral.CustodyChanged;
import org.securepathways.contracts.referral.DiscrepancyDetected;
import org.securepathways.contracts.referral.DiscrepancySettled;
import org.securepathways.contracts.referral.LateInSentence;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.contracts.referral.ReferralReassigned;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReleasedToHospital;
import org.securepathways.contracts.referral.TransferPowerEnded;
import org.securepathways.tracker.fact.Fact;

/**
 * Where and by which right the person is held, as it was told last. No clock follows it.
 *
 * @param prison whose team has the referral now
 * @param prisons of all teams that have or had it
 * @param releases what the prison service's feed said of a release to hospital: proof beside an admission, never it
 * @param late how near release is, where that was told
 * @param powerEnded the power that can no longer be used, unless a later telling gave it back
 */
public record Custody(
        String prison,
        Region region,
        Set<String> prisons,
        List<Held> history,
        List<Released> releases,
        List<Disagreement> disagreements,
        Optional<LateInSentence> late,
        Optional<TransferPowerEnded> powerEnded) {

    /** Under which power the person could be directed to hospital from then on, in the order told. */
    public record Held(LegalPower power, Evidence since) {}

    /** The feed's word that the person was released to hospital. */
    public record Released(String prison, Evidence evidence) {}

    /** Where the feed and what is recorded differ; settled once they agree again. */
    public record Disagreement(Discrepancy discrepancy, Evidence detected, Optional<Evidence> settled) {}

    static Custody of(Fact submission, List<Fact> own) {
        ReferralSubmitted referral = submission.as(ReferralSubmitted.class);
        List<Fact> moves = Telling.of(own, EventType.CUSTODY_CHANGED, EventType.REFERRAL_REASSIGNED);
        Set<String> prisons = new TreeSet<>(Set.of(referral.originPrison()));
        moves.forEach(move -> prisons.add(prison(move)));
        Optional<Fact> last = moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(moves.size() - 1));
        return new Custody(
                last.map(Custody::prison).orElse(referral.originPrison()),
                last.map(Custody::region).orElse(referral.region()),
                Collections.unmodifiableSet(prisons),
                held(submission, own),
                Telling.of(own, EventType.CUSTODY_RELEASED_TO_HOSPITAL).stream()
                        .map(fact ->
                                new Released(fact.as(ReleasedToHospital.class).prison(), Evidence.of(fact)))
                        .toList(),
                disagreements(own),
                Telling.last(own, EventType.REFERRAL_LATE_IN_SENTENCE).map(fact -> fact.as(LateInSentence.class)),
                powerEnded(own));
    }

    private static String prison(Fact move) {
        return move.is(EventType.CUSTODY_CHANGED)
                ? move.as(CustodyChanged.class).prison()
                : move.as(ReferralReassigned.class).prison();
    }

    private static Region region(Fact move) {
        return move.is(EventType.CUSTODY_CHANGED)
                ? move.as(CustodyChanged.class).region()
                : move.as(ReferralReassigned.class).region();
    }

    private static List<Held> held(Fact submission, List<Fact> own) {
        List<Held> held = new ArrayList<>();
        for (Fact fact : Telling.of(
                own, EventType.REFERRAL_SUBMITTED, EventType.REFERRAL_CORRECTED, EventType.CUSTODY_CHANGED)) {
            if (fact.is(EventType.CUSTODY_CHANGED)) {
                held.add(new Held(fact.as(CustodyChanged.class).legalPower(), Evidence.of(fact)));
            } else if (fact.is(EventType.REFERRAL_CORRECTED)) {
                LegalPower power = fact.as(ReferralCorrected.class).referral().legalPower();
                held.add(new Held(power, Evidence.of(fact)));
            } else if (fact.equals(submission)) {
                held.add(new Held(submission.as(ReferralSubmitted.class).legalPower(), Evidence.of(submission)));
            }
        }
        return List.copyOf(held);
    }

    private static List<Disagreement> disagreements(List<Fact> own) {
        Map<Discrepancy, Disagreement> latest = new LinkedHashMap<>();
        for (Fact fact : Telling.of(own, EventType.DISCREPANCY_DETECTED, EventType.DISCREPANCY_SETTLED)) {
            if (fact.is(EventType.DISCREPANCY_DETECTED)) {
                Discrepancy found = fact.as(DiscrepancyDetected.class).discrepancy();
                latest.put(found, new Disagreement(found, Evidence.of(fact), Optional.empty()));
            } else {
                Optional<Evidence> settled = Optional.of(Evidence.of(fact));
                latest.computeIfPresent(
                        fact.as(DiscrepancySettled.class).discrepancy(),
                        (code, open) -> new Disagreement(code, open.detected(), settled));
            }
        }
        return List.copyOf(latest.values());
    }

    /** A release date moved, or another status told after it, gives the power back. */
    private static Optional<TransferPowerEnded> powerEnded(List<Fact> own) {
        Optional<TransferPowerEnded> ended = Optional.empty();
        for (Fact fact : Telling.of(
                own, EventType.TRANSFER_POWER_ENDED, EventType.REFERRAL_LATE_IN_SENTENCE, EventType.CUSTODY_CHANGED)) {
            if (fact.is(EventType.TRANSFER_POWER_ENDED)) {
                ended = Optional.of(fact.as(TransferPowerEnded.class));
            } else if (fact.is(EventType.REFERRAL_LATE_IN_SENTENCE)) {
                LateInSentence near = fact.as(LateInSentence.class);
                ended = ended.filter(end -> near.late() && !near.releaseDate().isAfter(end.endedOn()));
            } else {
                LegalPower power = fact.as(CustodyChanged.class).legalPower();
                ended = ended.filter(end -> end.power() == power);
            }
        }
        return ended;
    }

    /** The power that the status told last calls for. */
    public LegalPower power() {
        return history.get(history.size() - 1).power();
    }

    /** The powers that may have fitted at a moment: more than one where only the day of a change is known. */
    public Set<LegalPower> powersAt(Evidence moment) {
        List<Held> known =
                history.stream().filter(held -> !moment.isBefore(held.since())).toList();
        List<Held> certain =
                known.stream().filter(held -> held.since().isBefore(moment)).toList();
        Stream<Held> before =
                certain.isEmpty() ? history.stream().limit(1) : certain.stream().skip(certain.size() - 1L);
        Set<LegalPower> powers = new TreeSet<>();
        Stream.concat(before, known.stream().filter(held -> !held.since().isBefore(moment)))
                .forEach(held -> powers.add(held.power()));
        return powers;
    }
}
