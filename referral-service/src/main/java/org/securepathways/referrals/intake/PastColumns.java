package org.securepathways.referrals.intake;

import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.form.FormRefusal;
import org.securepathways.referrals.referral.PastStep;
import org.securepathways.referrals.referral.Said;

/** The columns that tell what happened to a case before it came here: a date each, and what it rests on. */
final class PastColumns {
    private static final String RETURN_REASON = "returnReason";
    private static final Map<Milestone, String> STEPS = Map.of(
            Milestone.RECEIVED, "received",
            Milestone.RETURNED, "returned",
            Milestone.RESUBMITTED, "resubmitted",
            Milestone.COMPLETE, "complete",
            Milestone.ACCEPTED_FOR_ASSESSMENT, "accepted");
    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(RETURN_REASON),
                    STEPS.values().stream().flatMap(step -> Stream.of(at(step), evidence(step))))
            .collect(Collectors.toUnmodifiableSet());

    private PastColumns() {}

    static boolean has(String column) {
        return NAMES.contains(column);
    }

    /** What the cells tell. @throws RefusedException where it cannot be so */
    static List<PastStep> steps(Map<String, String> cells, Clock clock) {
        var steps = new ArrayList<PastStep>();
        for (var step : STEPS.entrySet()) {
            var told = cells.get(at(step.getValue()));
            if (told != null) {
                steps.add(step(step.getKey(), step.getValue(), told, cells));
            } else if (cells.containsKey(evidence(step.getValue()))) {
                throw RefusedException.of(ImportRefusal.MILESTONE_INCOMPLETE, evidence(step.getValue()));
            }
        }
        if (cells.containsKey(RETURN_REASON) != cells.containsKey("returnedAt")) {
            throw RefusedException.of(ImportRefusal.MILESTONE_INCOMPLETE, RETURN_REASON);
        }
        steps.forEach(step -> step.check(clock));
        return steps;
    }

    private static PastStep step(Milestone milestone, String name, String told, Map<String, String> cells) {
        var evidence = cells.get(evidence(name));
        var said = new Said(
                moment(told, at(name)),
                Party.PRISON_HEALTH,
                evidence == null ? EvidenceKind.SYSTEM_RECORD : code(EvidenceKind.class, evidence, evidence(name)));
        var reason = milestone == Milestone.RETURNED && cells.containsKey(RETURN_REASON)
                ? code(ReturnReason.class, cells.get(RETURN_REASON), RETURN_REASON)
                : null;
        return new PastStep(milestone, said, reason, at(name));
    }

    private static Moment moment(String text, String field) {
        try {
            return new Moment(text);
        } catch (DateTimeException e) {
            throw RefusedException.of(FormRefusal.FORM_VALUE_INVALID, field);
        }
    }

    private static <E extends Enum<E>> E code(Class<E> codes, String text, String field) {
        return Stream.of(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(() -> RefusedException.of(FormRefusal.FORM_VALUE_INVALID, field));
    }

    private static String at(String step) {
        return step + "At";
    }

    private static String evidence(String step) {
        return step + "Evidence";
    }
}
