package org.securepathways.assessments.question.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.Referral;
import org.securepathways.assessments.access.store.CaseGate;
import org.securepathways.assessments.question.AnswerSheet;
import org.securepathways.assessments.question.Difference;
import org.securepathways.assessments.question.QuestionSet;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** Reads questions, and the answers about cases the reader may see. */
@ApplicationScoped
public class QuestionQuery {
    private static final String APPLY = """
            select cast(coalesce(jsonb_agg(to_jsonb(q) order by q.code), '[]') as text)
            from (select distinct on (s.code) s.* from question_set s
                  where s.valid_from <= :day order by s.code, s.version desc) q""";

    private static final String ALL = """
            select cast(coalesce(jsonb_agg(to_jsonb(q) order by q.code, q.version desc), '[]') as text)
            from (select * from question_set s where (s.code, -s.version) > (:code, -cast(:version as int))
                  order by s.code, s.version desc limit :limit) q""";

    private static final String ANSWERS = """
            select cast(coalesce(jsonb_agg(to_jsonb(a) order by a.recorded_at, a.id), '[]') as text)
            from answer_sheet a where a.case_id = :case""";

    private final Database database;
    private final CaseGate cases;
    private final QuestionTable table;
    private final JsonRows rows;

    QuestionQuery(Database database, CaseGate cases, QuestionTable table, JsonRows rows) {
        this.database = database;
        this.cases = cases;
        this.table = table;
        this.rows = rows;
    }

    public Uni<QuestionSet> one(AccessScope scope, String code, int version) {
        return database.read(session -> table.one(session, code, version));
    }

    /** One page of every version, by code, the latest first; it follows that version of that set. */
    public Uni<List<QuestionSet>> page(AccessScope scope, String afterCode, int afterVersion, int limit) {
        return database.read(session -> session.createNativeQuery(ALL, String.class)
                        .setParameter("code", afterCode)
                        .setParameter("version", afterVersion)
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(found -> rows.list(found, QuestionSet.class));
    }

    /** What became of the questions from one version to another. */
    public Uni<Difference> difference(AccessScope scope, String code, int from, int to) {
        return database.read(session -> table.one(session, code, from)
                .chain(before -> table.one(session, code, to).map(before::to)));
    }

    /** The versions that apply to a case on a day. */
    public Uni<List<QuestionSet>> of(AccessScope scope, UUID caseId, LocalDate day) {
        return cases.seen(scope, caseId)
                .chain(c -> database.read(session -> session.createNativeQuery(APPLY, String.class)
                                .setParameter("day", day)
                                .getSingleResult())
                        .map(found -> asked(c, rows.list(found, QuestionSet.class))));
    }

    /** All answers about a case, the first ones first. */
    public Uni<List<AnswerSheet>> answers(AccessScope scope, UUID caseId) {
        return cases.seen(scope, caseId)
                .chain(c -> database.read(session -> session.createNativeQuery(ANSWERS, String.class)
                        .setParameter("case", caseId)
                        .getSingleResult()))
                .map(found -> rows.list(found, AnswerSheet.class));
    }

    private static List<QuestionSet> asked(Case c, List<QuestionSet> sets) {
        var facts = c.referral().map(Referral::facts).orElseThrow();
        return sets.stream()
                .filter(set -> set.isFor(facts.carePathway(), facts.levelWanted()))
                .toList();
    }
}
