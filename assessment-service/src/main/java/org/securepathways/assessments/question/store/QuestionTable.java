package org.securepathways.assessments.question.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.assessments.question.AnswerSheet;
import org.securepathways.assessments.question.Question;
import org.securepathways.assessments.question.QuestionRefusal;
import org.securepathways.assessments.question.QuestionSet;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Keeps every version of the questions and every answer. */
@ApplicationScoped
public class QuestionTable {
    private static final String ONE =
            "select cast(to_jsonb(q) as text) from question_set q where q.code = :code and q.version = :version";

    private static final String LAST =
            "select cast(to_jsonb(q) as text) from question_set q where q.code = :code order by q.version desc limit 1";

    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(hashtext('question_set')) as text)";

    private static final String ADD = """
            insert into question_set
            select * from jsonb_populate_recordset(cast(null as question_set), cast(cast(:rows as text) as jsonb))""";

    private static final String ADD_ANSWERS = """
            insert into answer_sheet
            select * from jsonb_populate_recordset(cast(null as answer_sheet), cast(cast(:rows as text) as jsonb))""";

    private final JsonRows rows;
    private final Clock clock;

    QuestionTable(JsonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws RefusedException where there is no such version */
    public Uni<QuestionSet> one(Mutiny.StatelessSession session, String code, int version) {
        return session.createNativeQuery(ONE, String.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(QuestionRefusal.QUESTION_SET_UNKNOWN))
                .map(found -> rows.read(found, QuestionSet.class));
    }

    /** The last version of that set; until the transaction ends nobody else publishes one. */
    public Uni<Optional<QuestionSet>> last(Tx tx, String code) {
        return tx.session()
                .createNativeQuery(ONE_AT_A_TIME, String.class)
                .getSingleResult()
                .chain(locked -> tx.session()
                        .createNativeQuery(LAST, String.class)
                        .setParameter("code", code)
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found).map(text -> rows.read(text, QuestionSet.class)));
    }

    public Uni<Void> add(Tx tx, AccessScope scope, QuestionSet set) {
        return rows.write(
                tx,
                ADD,
                List.of(new SetRow(
                        set.code(),
                        set.version(),
                        set.validFrom(),
                        set.title(),
                        set.carePathways(),
                        set.levels(),
                        set.questions(),
                        scope.name(),
                        clock.instant())));
    }

    public Uni<Void> add(Tx tx, AnswerSheet sheet) {
        return rows.write(tx, ADD_ANSWERS, List.of(sheet));
    }

    private record SetRow(
            String code,
            int version,
            LocalDate validFrom,
            String title,
            Set<CarePathway> carePathways,
            Set<LevelWanted> levels,
            List<Question> questions,
            String publishedBy,
            Instant publishedAt) {}
}
