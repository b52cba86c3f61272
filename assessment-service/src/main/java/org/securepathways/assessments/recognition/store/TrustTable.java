package org.securepathways.assessments.recognition.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.securepathways.assessments.access.store.TrustedReferrers;
import org.securepathways.assessments.recognition.Trust;
import org.securepathways.assessments.recognition.TrustAct;
import org.securepathways.assessments.recognition.TrustReason;
import org.securepathways.assessments.recognition.TrustStep;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.kit.store.Tx;

/** Keeps the register of trusted referrers. */
@ApplicationScoped
public class TrustTable implements TrustedReferrers {
    static final String WHOLE = """
            jsonb_build_object('prison', p.prison, 'organisation', p.organisation, 'steps',
                (select coalesce(jsonb_agg(to_jsonb(s) order by s.position), '[]')
                 from trust_step s where s.prison = p.prison and s.organisation = p.organisation))""";

    private static final String MAKE = """
            insert into trusted_pair (prison, organisation) values (:prison, :organisation) on conflict do nothing""";

    private static final String LOCK = """
            select p.prison from trusted_pair p where p.prison = :prison and p.organisation = :organisation
            for update""";

    private static final String READ = "select cast(" + WHOLE
            + " as text) from trusted_pair p where p.prison = :prison and p.organisation = :organisation";

    private static final String ADD = """
            insert into trust_step
            select * from jsonb_populate_recordset(cast(null as trust_step), cast(cast(:rows as text) as jsonb))""";

    private static final String ON_DAY = """
            select s.act from trust_step s
            where s.prison = :prison and s.organisation = :organisation and s.on_day <= :day
            order by s.position desc limit 1""";

    private final JsonRows rows;

    TrustTable(JsonRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Boolean> trusted(Tx tx, String prison, String organisation, LocalDate on) {
        return tx.session()
                .createNativeQuery(ON_DAY, String.class)
                .setParameter("prison", prison)
                .setParameter("organisation", organisation)
                .setParameter("day", on)
                .getSingleResultOrNull()
                .map(TrustAct.GRANT.name()::equals);
    }

    /** Takes the next step; steps of one pair are taken one after the other. */
    public Uni<Trust> step(Tx tx, String prison, String organisation, TrustStep step) {
        return tx.session()
                .createNativeQuery(MAKE)
                .setParameter("prison", prison)
                .setParameter("organisation", organisation)
                .executeUpdate()
                .chain(() -> pair(tx, LOCK, prison, organisation))
                .chain(locked -> pair(tx, READ, prison, organisation))
                .map(found -> rows.read(found, Trust.class).then(step))
                .call(after -> rows.write(tx, ADD, List.of(StepRow.of(after))));
    }

    private static Uni<String> pair(Tx tx, String statement, String prison, String organisation) {
        return tx.session()
                .createNativeQuery(statement, String.class)
                .setParameter("prison", prison)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }

    private record StepRow(
            String prison,
            String organisation,
            int position,
            TrustAct act,
            LocalDate onDay,
            TrustReason reason,
            String by,
            Instant recordedAt) {
        /** The last step of it. */
        static StepRow of(Trust trust) {
            int position = trust.steps().size() - 1;
            var step = trust.steps().get(position);
            return new StepRow(
                    trust.prison(),
                    trust.organisation(),
                    position,
                    step.act(),
                    step.onDay(),
                    step.reason(),
                    step.by(),
                    step.recordedAt());
        }
    }
}
