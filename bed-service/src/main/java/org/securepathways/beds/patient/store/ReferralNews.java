package org.securepathways.beds.patient.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.securepathways.beds.patient.Needs;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.beds.patient.ReferralStanding;
import org.securepathways.contracts.codes.JudgedBy;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.store.Tx;

/**
 * Keeps what referral-service tells of a case. Each thing told has its own number: of two of a kind the one told later
 * counts, whichever is heard last.
 */
@ApplicationScoped
public class ReferralNews {
    private static final String SUBMITTED = """
            insert into patient_case as p (referral_id, origin_prison, origin_region, prison, region, place_sequence,
                gender, age_band, offence_group, needs_sequence, urgency, urgency_sequence)
            values (:id, :prison, :region, :prison, :region, :sequence,
                :gender, :ageBand, :offenceGroup, :sequence, :urgency, :sequence)
            on conflict (referral_id) do update
            set origin_prison = excluded.origin_prison, origin_region = excluded.origin_region,
                prison = case when coalesce(p.place_sequence, 0) < :sequence then excluded.prison else p.prison end,
                region = case when coalesce(p.place_sequence, 0) < :sequence then excluded.region else p.region end,
                place_sequence = greatest(p.place_sequence, :sequence),
                gender = case when coalesce(p.needs_sequence, 0) < :sequence then excluded.gender else p.gender end,
                age_band =
                    case when coalesce(p.needs_sequence, 0) < :sequence then excluded.age_band else p.age_band end,
                offence_group = case when coalesce(p.needs_sequence, 0) < :sequence then excluded.offence_group
                                else p.offence_group end,
                needs_sequence = greatest(p.needs_sequence, :sequence),
                urgency = case when coalesce(p.urgency_sequence, 0) < :sequence then excluded.urgency else p.urgency end,
                urgency_sequence = greatest(p.urgency_sequence, :sequence)""";

    private static final String CORRECTED = """
            insert into patient_case as p (referral_id, gender, age_band, offence_group, needs_sequence)
            values (:id, :gender, :ageBand, :offenceGroup, :sequence)
            on conflict (referral_id) do update
            set gender = excluded.gender, age_band = excluded.age_band, offence_group = excluded.offence_group,
                needs_sequence = excluded.needs_sequence
            where coalesce(p.needs_sequence, 0) < excluded.needs_sequence""";

    private static final String MOVED = """
            insert into patient_case as p (referral_id, prison, region, place_sequence)
            values (:id, :prison, :region, :sequence)
            on conflict (referral_id) do update
            set prison = excluded.prison, region = excluded.region, place_sequence = excluded.place_sequence
            where coalesce(p.place_sequence, 0) < excluded.place_sequence""";

    private static final String JUDGED_BY_REFERRER = """
            insert into patient_case as p (referral_id, urgency, urgency_sequence)
            values (:id, :urgency, :sequence)
            on conflict (referral_id) do update
            set urgency = excluded.urgency, urgency_sequence = excluded.urgency_sequence
            where coalesce(p.urgency_sequence, 0) < excluded.urgency_sequence""";

    private static final String JUDGED_BY_ASSESSOR = """
            insert into patient_case as p (referral_id, assessor_urgency, assessor_urgency_sequence)
            values (:id, :urgency, :sequence)
            on conflict (referral_id) do update
            set assessor_urgency = excluded.assessor_urgency,
                assessor_urgency_sequence = excluded.assessor_urgency_sequence
            where coalesce(p.assessor_urgency_sequence, 0) < excluded.assessor_urgency_sequence""";

    private static final String TURNED = """
            insert into patient_case as p (referral_id, standing, standing_at, merged_into, standing_sequence)
            values (:id, :standing, :at, cast(nullif(:survivor, '') as uuid), :sequence)
            on conflict (referral_id) do update
            set standing = excluded.standing, standing_at = excluded.standing_at, merged_into = excluded.merged_into,
                standing_sequence = excluded.standing_sequence
            where coalesce(p.standing_sequence, 0) < excluded.standing_sequence""";

    public Uni<PatientCase> submitted(Tx tx, UUID id, Needs needs, long sequence) {
        return CaseTable.told(
                tx,
                id,
                CaseTable.fact(tx, SUBMITTED, id)
                        .setParameter("prison", needs.prison())
                        .setParameter("region", needs.region().name())
                        .setParameter("gender", needs.gender().name())
                        .setParameter("ageBand", needs.ageBand().name())
                        .setParameter("offenceGroup", needs.offenceGroup().name())
                        .setParameter("urgency", needs.urgency().name())
                        .setParameter("sequence", sequence));
    }

    /** What it says told anew, whole; where the person is held and how urgent it is are told otherwise. */
    public Uni<PatientCase> corrected(Tx tx, UUID id, Needs needs, long sequence) {
        return CaseTable.told(
                tx,
                id,
                CaseTable.fact(tx, CORRECTED, id)
                        .setParameter("gender", needs.gender().name())
                        .setParameter("ageBand", needs.ageBand().name())
                        .setParameter("offenceGroup", needs.offenceGroup().name())
                        .setParameter("sequence", sequence));
    }

    /** Where the person is held now, or whose team has the referral. */
    public Uni<PatientCase> moved(Tx tx, UUID id, String prison, Region region, long sequence) {
        return CaseTable.told(
                tx,
                id,
                CaseTable.fact(tx, MOVED, id)
                        .setParameter("prison", prison)
                        .setParameter("region", region.name())
                        .setParameter("sequence", sequence));
    }

    public Uni<PatientCase> judged(Tx tx, UUID id, Urgency urgency, JudgedBy by, long sequence) {
        String sql = switch (by) {
            case REFERRER -> JUDGED_BY_REFERRER;
            case ASSESSOR -> JUDGED_BY_ASSESSOR;
        };
        return CaseTable.told(
                tx,
                id,
                CaseTable.fact(tx, sql, id)
                        .setParameter("urgency", urgency.name())
                        .setParameter("sequence", sequence));
    }

    /** How the referral stands from then on. */
    public Uni<PatientCase> turned(Tx tx, UUID id, ReferralStanding standing, long sequence) {
        return CaseTable.told(
                tx,
                id,
                CaseTable.fact(tx, TURNED, id)
                        .setParameter("standing", standing.now().name())
                        .setParameter("at", standing.since().orElseThrow())
                        .setParameter(
                                "survivor",
                                standing.mergedInto().map(UUID::toString).orElse(""))
                        .setParameter("sequence", sequence));
    }
}
