package org.securepathways.tracker.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.tracker.fact.Fact;

/** Which fact reaches which milestone. */
final class Milestones {
    private static final Comparator<Reached> ORDER = Comparator.comparing(
                    (Reached reached) -> reached.evidence().occurredAt())
            .thenComparing(Reached::milestone)
            .thenComparing(reached -> reached.evidence().fact());

    private final List<Fact> facts;
    private final List<Reached> reached = new ArrayList<>();

    private Milestones(List<Fact> facts) {
        this.facts = facts;
    }

    /**
     * @param facts of the case and of those merged into it
     * @param own of the case itself: only these can end it or hold it up
     */
    static List<Reached> reached(List<Fact> facts, List<Fact> own, List<Starts> starts, List<Offer> offers) {
        Milestones milestones = new Milestones(facts);
        starts.forEach(start -> milestones.reached.add(Reached.standing(start.milestone(), start.holds())));
        milestones.reached.addAll(Undoing.withdrawals(own));
        milestones.reached.addAll(Undoing.rejections(own));
        milestones.steps();
        milestones.assessment();
        milestones.reports();
        milestones.accessDecision();
        milestones.transfer();
        offers.forEach(offer -> milestones.reached.addAll(offer.milestones()));
        return milestones.reached.stream().sorted(ORDER).toList();
    }

    /** Steps on the way that may come again; none of them starts or stops a clock twice. */
    private void steps() {
        for (Fact fact : facts) {
            if (fact.is(EventType.REFERRAL_RETURNED)) {
                add(Milestone.RETURNED, fact);
            } else if (fact.is(EventType.REFERRAL_RESUBMITTED)) {
                add(Milestone.RESUBMITTED, fact);
            } else if (fact.is(EventType.REFERRAL_ACCEPTED_FOR_ASSESSMENT)) {
                add(Milestone.ACCEPTED_FOR_ASSESSMENT, fact);
            }
        }
    }

    /** A second opinion presumes a first assessment; it never is one. */
    private void assessment() {
        facts.stream()
                .filter(fact -> fact.is(EventType.ASSESSMENT_COMPLETED))
                .filter(fact -> fact.as(AssessmentCompleted.class).kind() != AssessmentKind.SECOND_OPINION)
                .findFirst()
                .ifPresent(fact -> add(Milestone.FIRST_ASSESSMENT_DONE, fact));
    }

    private void reports() {
        List<Fact> signed =
                facts.stream().filter(fact -> fact.is(EventType.REPORT_SIGNED)).toList();
        signed.stream().findFirst().ifPresent(fact -> add(Milestone.FIRST_REPORT_SIGNED, fact));
        signed.stream().skip(1).findFirst().ifPresent(fact -> add(Milestone.SECOND_REPORT_SIGNED, fact));
    }

    /** The first recommendation of a hospital that no later meeting took back. */
    private void accessDecision() {
        Optional<Fact> recommended = Optional.empty();
        for (Fact fact : facts) {
            if (fact.is(EventType.ACCESS_DECIDED)) {
                boolean admit = fact.as(AccessDecided.class).outcome() == AccessOutcome.ADMIT;
                recommended = admit ? recommended.or(() -> Optional.of(fact)) : Optional.empty();
            }
        }
        recommended.ifPresent(fact -> add(Milestone.ACCESS_DECIDED, fact));
    }

    /** Every direction and departure counts: a direction can lapse, a person can be sent back from the door. */
    private void transfer() {
        boolean awaitingDirection = false;
        for (Fact fact : facts) {
            if (fact.is(EventType.APPLICATION_COMPLETED) && !awaitingDirection) {
                awaitingDirection = true;
                add(Milestone.APPLICATION_COMPLETE, fact);
            } else if (fact.is(EventType.DIRECTION_ISSUED)) {
                awaitingDirection = false;
                add(Milestone.DIRECTION_ISSUED, fact);
            } else if (fact.is(EventType.DEPARTURE_RECORDED)) {
                add(Milestone.DEPARTED, fact);
            }
        }
        reached.addAll(Admissions.among(facts));
    }

    private void add(Milestone milestone, Fact fact) {
        reached.add(Reached.standing(milestone, Evidence.of(fact)));
    }
}
