package org.securepathways.referrals.referral;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;

/**
 * A step of a case that was under way before it came here, told with its evidence.
 *
 * @param reason of a return; null of any other step
 * @param field where it was told, so that a refusal can name it
 */
public record PastStep(Milestone milestone, Said said, ReturnReason reason, String field) {
    private static final Comparator<PastStep> IN_ORDER =
            Comparator.comparing((PastStep step) -> step.said.at().londonDay()).thenComparing(PastStep::place);

    /** @throws RefusedException where it cannot have happened then */
    public void check(Clock clock) {
        SubmitReferral.plausible(said.at(), field, clock);
    }

    /** The referral after all of them, one after the other by their days, whatever their order in the list. */
    public static Change<Referral> taken(Referral referral, List<PastStep> steps) {
        var after = referral;
        var events = new ArrayList<Publication>();
        for (var step : steps.stream().sorted(IN_ORDER).toList()) {
            var change = step.taken(after);
            after = change.after();
            events.addAll(change.events());
        }
        return new Change<>(after, events);
    }

    private Change<Referral> taken(Referral referral) {
        try {
            return switch (milestone) {
                case RECEIVED -> Progress.received(referral, said);
                case RETURNED -> Progress.returned(referral, said, reason);
                case RESUBMITTED -> Progress.resubmitted(referral, said);
                case COMPLETE -> Progress.complete(referral, said);
                case ACCEPTED_FOR_ASSESSMENT -> Progress.accepted(referral, said);
                default -> throw new IllegalArgumentException("no step of a case under way: " + milestone);
            };
        } catch (RefusedException refused) {
            throw RefusedException.of(refused.refusal(), field);
        }
    }

    /** Which comes first where two are told of one day. */
    private int place() {
        return switch (milestone) {
            case RECEIVED -> 1;
            case RETURNED -> 2;
            case RESUBMITTED -> 3;
            case COMPLETE -> 4;
            default -> 5;
        };
    }
}
