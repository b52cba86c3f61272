package org.securepathways.assessments.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.securepathways.kit.rule.RefusedException;

/**
 * The trust of an organisation in the referrals of a prison's team, with who gave and took it, when and why.
 *
 * @param steps in order; kept for ever
 */
public record Trust(String prison, String organisation, List<TrustStep> steps) {

    public TrustStatus status() {
        return last().map(step -> step.act() == TrustAct.GRANT ? TrustStatus.GRANTED : TrustStatus.SUSPENDED)
                .orElse(TrustStatus.NEVER);
    }

    /** Takes the next step, which cannot have happened before the last. */
    public Trust then(TrustStep step) {
        refusal(step.act(), status()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        if (!step.reason().fits(step.act())) {
            throw RefusedException.of(RecognitionRefusal.TRUST_REASON_DOES_NOT_FIT, "reason");
        }
        if (last().filter(before -> step.onDay().isBefore(before.onDay())).isPresent()) {
            throw RefusedException.of(RecognitionRefusal.TRUST_BEFORE_THE_LAST, "on");
        }
        return new Trust(
                prison,
                organisation,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** Whether the organisation trusted the team on that day; of two steps on one day the later one counts. */
    public boolean heldOn(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.onDay().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(step -> step.act() == TrustAct.GRANT)
                .isPresent();
    }

    static Optional<RecognitionRefusal> refusal(TrustAct act, TrustStatus status) {
        return switch (act) {
            case GRANT ->
                status == TrustStatus.GRANTED ? Optional.of(RecognitionRefusal.ALREADY_TRUSTED) : Optional.empty();
            case SUSPEND ->
                status == TrustStatus.GRANTED ? Optional.empty() : Optional.of(RecognitionRefusal.NOT_TRUSTED);
        };
    }

    private Optional<TrustStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }
}
