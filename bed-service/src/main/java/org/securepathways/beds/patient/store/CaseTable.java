package org.securepathways.beds.patient.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.beds.patient.AccessDecision;
import org.securepathways.beds.patient.AccessDecision.MinistryLevel;
import org.securepathways.beds.patient.Admission;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.store.UnknownCase;

/**
 * Keeps what was heard of each case. Every fact has its own columns and makes the row if it is the first, so that the
 * order in which facts come leaves no trace; of two of a kind the later said counts.
 */
@ApplicationScoped
public class CaseTable {
    static final String SCOPED = """
            from CaseRow c where c.referralId = :id
            and ((c.originPrison is not null
                  and (c.originPrison like :prison or c.prison like :prison)
                  and (cast(c.originRegion as string) like :region or cast(c.region as string) like :region))
                 or exists (select o.id from OfferRow o where o.referralId = c.referralId and o.unit = :unit))""";

    private static final String DECIDED = """
            insert into patient_case (referral_id, decision_id, outcome, security_level, service_type, care_pathway,
                                      decision_sequence)
            values (:id, :decision, :outcome, nullif(:level, ''), nullif(:service, ''), nullif(:pathway, ''), :sequence)
            on conflict (referral_id) do update
            set decision_id = excluded.decision_id, outcome = excluded.outcome,
                security_level = excluded.security_level, service_type = excluded.service_type,
                care_pathway = excluded.care_pathway, decision_sequence = excluded.decision_sequence
            where coalesce(patient_case.decision_sequence, 0) < excluded.decision_sequence""";

    private static final String LEVEL_DECIDED = """
            insert into patient_case (referral_id, decided_query, decided_level, decided_level_sequence)
            values (:id, :query, :level, :sequence)
            on conflict (referral_id) do update
            set decided_query = excluded.decided_query, decided_level = excluded.decided_level,
                decided_level_sequence = excluded.decided_level_sequence
            where coalesce(patient_case.decided_level_sequence, 0) < excluded.decided_level_sequence""";

    private static final String ADMITTED = """
            insert into patient_case (referral_id, admitted_unit, admitted_at, admission_sequence)
            values (:id, :unit, :at, :sequence)
            on conflict (referral_id) do update
            set admitted_unit = excluded.admitted_unit, admitted_at = excluded.admitted_at,
                admission_sequence = excluded.admission_sequence
            where coalesce(patient_case.admission_sequence, 0) < excluded.admission_sequence""";

    private static final String ADMISSION_RETRACTED = """
            insert into patient_case (referral_id, admission_sequence)
            values (:id, :sequence)
            on conflict (referral_id) do update
            set admitted_unit = null, admitted_at = null, admission_sequence = excluded.admission_sequence
            where coalesce(patient_case.admission_sequence, 0) < excluded.admission_sequence""";

    private static final String NONE_FOUND = """
            update patient_case set none_found_for = :decision
            where referral_id = :id and none_found_for is distinct from :decision""";

    private final Clock clock;

    CaseTable(Clock clock) {
        this.clock = clock;
    }

    public Uni<PatientCase> decided(Tx tx, UUID id, AccessDecision decision, long sequence) {
        return told(
                tx,
                id,
                fact(tx, DECIDED, id)
                        .setParameter("decision", decision.id())
                        .setParameter("outcome", decision.outcome().name())
                        .setParameter("level", name(decision.level()))
                        .setParameter("service", name(decision.service()))
                        .setParameter("pathway", name(decision.carePathway()))
                        .setParameter("sequence", sequence));
    }

    /** What the Ministry decided on the level. */
    public Uni<PatientCase> levelDecided(Tx tx, UUID id, MinistryLevel decided, long sequence) {
        return told(
                tx,
                id,
                fact(tx, LEVEL_DECIDED, id)
                        .setParameter("query", decided.query())
                        .setParameter("level", decided.level().name())
                        .setParameter("sequence", sequence));
    }

    public Uni<PatientCase> admitted(Tx tx, UUID id, Admission admission, long sequence) {
        return told(
                tx,
                id,
                fact(tx, ADMITTED, id)
                        .setParameter("unit", admission.unit())
                        .setParameter("at", admission.at())
                        .setParameter("sequence", sequence));
    }

    /** The person was admitted nowhere, unless that was told later. */
    public Uni<PatientCase> admissionRetracted(Tx tx, UUID id, long sequence) {
        return told(tx, id, fact(tx, ADMISSION_RETRACTED, id).setParameter("sequence", sequence));
    }

    /** The case, locked until the transaction ends. Refused when there is none, or none this caller may see. */
    public Uni<PatientCase> lock(Tx tx, AccessScope scope, UUID id) {
        Sight sight = Sight.of(scope);
        return tx.session()
                .createQuery(SCOPED, CaseRow.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .setParameter("unit", sight.unit())
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> UnknownCase.of(id, clock))
                .map(CaseRow::toCase);
    }

    /** The case of an offer, locked until the transaction ends. */
    public Uni<PatientCase> lockOfOffer(Tx tx, UUID id) {
        return tx.session().get(CaseRow.class, id, LockMode.PESSIMISTIC_WRITE).map(CaseRow::toCase);
    }

    /** True the first time for that decision. */
    public Uni<Boolean> rememberNoneFound(Tx tx, UUID id, UUID decision) {
        return fact(tx, NONE_FOUND, id)
                .setParameter("decision", decision)
                .executeUpdate()
                .map(changed -> changed == 1);
    }

    static Mutiny.MutationQuery fact(Tx tx, String sql, UUID id) {
        return tx.session().createNativeQuery(sql).setParameter("id", id);
    }

    // The upsert has locked the row, so what is read now is what this transaction decides on.
    static Uni<PatientCase> told(Tx tx, UUID id, Mutiny.MutationQuery fact) {
        return fact.executeUpdate()
                .chain(() -> tx.session().get(CaseRow.class, id, LockMode.PESSIMISTIC_WRITE))
                .map(CaseRow::toCase);
    }

    private static String name(Enum<?> code) {
        return code == null ? "" : code.name();
    }
}
