package org.securepathways.assessments.question;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.store.CaseGate;
import org.securepathways.assessments.question.store.QuestionTable;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Loads, decides, stores: each in the transaction it is given. */
@ApplicationScoped
public class QuestionCommands {
    private final CaseGate cases;
    private final QuestionTable table;
    private final Clock clock;

    QuestionCommands(CaseGate cases, QuestionTable table, Clock clock) {
        this.cases = cases;
        this.table = table;
        this.clock = clock;
    }

    /** Publishes the next version of a set. */
    public Uni<QuestionSet> publish(Tx tx, AccessScope scope, QuestionSet wanted) {
        return table.last(tx, wanted.code())
                .map(last -> wanted.asVersion(last.map(QuestionSet::version).orElse(0) + 1)
                        .published(last, today()))
                .call(set -> table.add(tx, scope, set));
    }

    /** Takes answers to a version that applies, or applied when the form was opened; also after the case has ended. */
    public Uni<AnswerSheet> answer(Tx tx, AccessScope scope, AnswerSheet sheet) {
        return cases.held(tx, scope, sheet.caseId())
                .invoke(c -> refuseStrangeAssessment(c, sheet))
                .chain(c -> table.one(tx.session(), sheet.setCode(), sheet.setVersion()))
                .map(set -> {
                    if (set.validFrom().isAfter(today())) {
                        throw new RefusedException(QuestionRefusal.QUESTION_SET_NOT_YET);
                    }
                    return sheet.checkedAgainst(set);
                })
                .call(checked -> table.add(tx, checked));
    }

    private static void refuseStrangeAssessment(Case c, AnswerSheet sheet) {
        sheet.assessmentId().ifPresent(id -> {
            // Refuses an assessment of another case.
            var unused = c.assessment(id);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }
}
