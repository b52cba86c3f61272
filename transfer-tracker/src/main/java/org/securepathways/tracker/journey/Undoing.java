package org.securepathways.tracker.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.tracker.fact.Fact;

/** Steps of a referral that a later one can take back: each with what took it back, in the order they were told. */
final class Undoing {
    private Undoing() {}

    static List<Reached> withdrawals(List<Fact> own) {
        return steps(own, Milestone.WITHDRAWN, EventType.REFERRAL_WITHDRAWN, EventType.REFERRAL_WITHDRAWAL_UNDONE);
    }

    static List<Reached> rejections(List<Fact> own) {
        return steps(own, Milestone.REJECTED, EventType.REFERRAL_REJECTED, EventType.REFERRAL_RESUBMITTED);
    }

    private static List<Reached> steps(List<Fact> own, Milestone milestone, EventType step, EventType back) {
        List<Reached> steps = new ArrayList<>();
        for (Fact fact : Telling.of(own, step, back)) {
            if (fact.is(step)) {
                steps.add(Reached.standing(milestone, Evidence.of(fact)));
            } else {
                Optional<Evidence> undone = Optional.of(Evidence.of(fact));
                steps.replaceAll(
                        reached -> reached.stands() ? new Reached(milestone, reached.evidence(), undone) : reached);
            }
        }
        return steps;
    }

    /** Whether a rejection ends the case; one about what the referral says lets it be sent again. */
    static boolean ends(Fact rejection) {
        ReturnReason reason = rejection.as(MilestoneRecorded.class).reason();
        return reason != null
                && switch (reason) {
                    case NOT_HOSPITAL, TREAT_IN_PRISON, OTHER_SERVICE, DUPLICATE -> true;
                    case INFORMATION_MISSING, REPORT_MISSING, RISK_UNCLEAR, CUSTODY_UNCLEAR, COMMISSIONER_UNCLEAR ->
                        false;
                };
    }
}
