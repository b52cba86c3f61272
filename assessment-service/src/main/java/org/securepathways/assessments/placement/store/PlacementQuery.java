package org.securepathways.assessments.placement.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.CaseSql;
import org.securepathways.assessments.access.store.Reach;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.placement.Audit;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** Reads returned cases, declines and audits of the cases the reader may see. */
@ApplicationScoped
public class PlacementQuery {
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String URGENT_FIRST = """
            array_position(array['EMERGENCY', 'URGENT', 'STANDARD', 'PLANNED'],
                           c.referral -> 'facts' ->> 'urgency'), c.sent_at, c.id""";

    private static final String RETURNED = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'caseId', c.id, 'region', c.region, 'urgency', c.referral -> 'facts' -> 'urgency',
                'sentAt', c.referral -> 'facts' -> 'sentAt', 'offerId', d.offer_id, 'unit', d.unit,
                'reason', d.reason, 'nature', d.nature, 'afterAcceptance', d.after_acceptance,
                'declinedAt', d.declined_at, 'returnedAt', d.returned_at, 'clinical', n.clinical,
                'capacity', n.capacity, 'other', n.other, 'postAcceptance', n.post_acceptance)
                order by %1$s), '[]') as text)
            from (select c.* from access_case c
                  where c.status = 'OPEN' and %2$s
                    and c.id in (select r.case_id from unit_decline r where r.returned_at is not null)
                    and not exists (select from unit_offer o
                                    where o.case_id = c.id and o.state in ('MADE', 'ACCEPTED'))
                    and 'ADMIT' = (select a.outcome from access_decision a
                                   where a.case_id = c.id order by a.position desc limit 1)
                  order by %1$s limit :limit) c
            cross join lateral (select r.* from unit_decline r
                                where r.case_id = c.id and r.returned_at is not null
                                order by r.sequence desc limit 1) d
            cross join lateral (select count(*) filter (where r.nature = 'CLINICAL') as clinical,
                                       count(*) filter (where r.nature = 'CAPACITY') as capacity,
                                       count(*) filter (where r.nature = 'OTHER') as other,
                                       count(*) filter (where r.after_acceptance) as post_acceptance
                                from unit_decline r where r.case_id = c.id and r.returned_at is not null) n""".formatted(URGENT_FIRST, CaseSql.VISIBLE);

    private static final String COUNTS = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'unit', n.unit, 'region', n.region, 'clinical', n.clinical, 'capacity', n.capacity, 'other', n.other,
                'clinicalAfterAcceptance', n.clinical_after, 'capacityAfterAcceptance', n.capacity_after,
                'otherAfterAcceptance', n.other_after, 'clinicalAudited', n.audited,
                'clinicalFoundCapacity', n.found_capacity) order by n.unit, n.region), '[]') as text)
            from (select d.unit, c.region,
                         count(*) filter (where d.nature = 'CLINICAL') as clinical,
                         count(*) filter (where d.nature = 'CAPACITY') as capacity,
                         count(*) filter (where d.nature = 'OTHER') as other,
                         count(*) filter (where d.nature = 'CLINICAL' and d.after_acceptance) as clinical_after,
                         count(*) filter (where d.nature = 'CAPACITY' and d.after_acceptance) as capacity_after,
                         count(*) filter (where d.nature = 'OTHER' and d.after_acceptance) as other_after,
                         count(u.verdict) as audited,
                         count(*) filter (where u.verdict = 'WAS_CAPACITY') as found_capacity
                  from unit_decline d
                  join access_case c on c.id = d.case_id
                  left join decline_audit u on u.offer_id = d.offer_id
                  where d.declined_on between :from and :to and (:unit = '' or d.unit = :unit)
                    and (:in = '' or c.region = :in) and %s
                  group by d.unit, c.region) n""".formatted(CaseSql.VISIBLE);

    private static final String AUDITS =
            "select cast(coalesce(jsonb_agg(a.found order by a.drawn_at, a.offer_id), '[]')"
                    + " as text) from (select " + AuditTable.AUDIT + " as found, u.drawn_at, u.offer_id"
                    + AuditTable.FROM
                    + " and (:judged or u.verdict is null) and (:first or (u.drawn_at, u.offer_id)"
                    + " > (select l.drawn_at, l.offer_id from decline_audit l where l.offer_id = :after))"
                    + " order by u.drawn_at, u.offer_id limit :limit) a";

    private final Database database;
    private final RowJson json;

    PlacementQuery(Database database, RowJson json) {
        this.database = database;
        this.json = json;
    }

    /** What units gave back and nobody has offered since: by urgency, within it the longest wait first. */
    public Uni<List<ReturnedCase>> returned(AccessScope scope, int limit) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(RETURNED, String.class))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(text -> json.list(text, ReturnedCase.class));
    }

    /** By unit and region, of what was declined from the first day to the last. */
    public Uni<List<DeclineCount>> counts(
            AccessScope scope, LocalDate from, LocalDate to, Optional<String> unit, Optional<Region> region) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(COUNTS, String.class))
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("unit", unit.orElse(""))
                        .setParameter("in", region.map(Region::name).orElse(""))
                        .getSingleResult())
                .map(text -> json.list(text, DeclineCount.class));
    }

    /**
     * Declines drawn for a second look, longest waiting first.
     *
     * @param judged whether those that have a verdict are shown too
     */
    public Uni<List<Audit>> audits(AccessScope scope, boolean judged, Optional<UUID> after, int limit) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(AUDITS, String.class))
                        .setParameter("judged", judged)
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NOBODY))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(text -> json.list(text, Audit.class));
    }
}
