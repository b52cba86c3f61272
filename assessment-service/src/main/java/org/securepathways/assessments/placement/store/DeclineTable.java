package org.securepathways.assessments.placement.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.placement.Decline;
import org.securepathways.assessments.placement.OfferFact;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.kit.store.Tx;

/** Offers and declines, as they were told; of two facts of one offer the later in sequence stands. */
@ApplicationScoped
public class DeclineTable {
    private static final String KEEP_OFFERS = """
            insert into unit_offer (offer_id, case_id, unit, state, sequence)
            select r."offerId", r."caseId", r.unit, r.state, r.sequence
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r("offerId" uuid, "caseId" uuid, unit text,
                state text, sequence bigint)
            order by r."offerId"
            on conflict (offer_id) do update set state = excluded.state, sequence = excluded.sequence
            where excluded.sequence > unit_offer.sequence""";

    private static final String KEEP = """
            insert into unit_decline (offer_id, case_id, unit, reason, nature, after_acceptance, declined_at,
                                      declined_on, sequence, heard_at)
            select r."offerId", r."caseId", r.unit, r.reason, r.nature, r."afterAcceptance", r."declinedAt",
                   r."declinedOn", r.sequence, :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r("offerId" uuid, "caseId" uuid, unit text,
                reason text, nature text, "afterAcceptance" boolean, "declinedAt" text, "declinedOn" date,
                sequence bigint)
            order by r."offerId"
            on conflict (offer_id) do update set
                reason = excluded.reason, nature = excluded.nature, after_acceptance = excluded.after_acceptance,
                declined_at = excluded.declined_at, declined_on = excluded.declined_on, sequence = excluded.sequence
            where excluded.sequence > unit_decline.sequence""";

    // A date without a time may lie on either side of an instant of that day, so days are what is compared.
    private static final String DUE = """
            select cast(jsonb_build_object('offerId', d.offer_id, 'caseId', d.case_id, 'unit', d.unit,
                'reason', d.reason, 'nature', d.nature, 'afterAcceptance', d.after_acceptance,
                'declinedAt', d.declined_at, 'sequence', d.sequence) as text)
            from unit_decline d join access_case c on c.id = d.case_id
            where d.returned_at is null and c.status = 'OPEN' and c.sent_at is not null
              and exists (select from access_decision a
                          where a.case_id = d.case_id and a.outcome = 'ADMIT'
                            and case when length(a.decided_at) = 10 then cast(a.decided_at as date)
                                     else cast(cast(a.decided_at as timestamptz) at time zone 'Europe/London' as date)
                                end <= d.declined_on)
            order by d.case_id, d.sequence limit 200
            for update of d skip locked""";

    private final RowJson json;
    private final Clock clock;

    DeclineTable(RowJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** A row as it is written. */
    private record Row(
            UUID offerId,
            UUID caseId,
            String unit,
            DeclineReason reason,
            DeclineNature nature,
            boolean afterAcceptance,
            Moment declinedAt,
            LocalDate declinedOn,
            long sequence) {

        static Row of(Decline d) {
            return new Row(
                    d.offerId(),
                    d.caseId(),
                    d.unit(),
                    d.reason(),
                    d.nature(),
                    d.afterAcceptance(),
                    d.declinedAt(),
                    d.declinedAt().londonDay(),
                    d.sequence());
        }
    }

    public Uni<Void> keepOffers(Tx tx, List<OfferFact> facts) {
        return write(tx.session().createNativeQuery(KEEP_OFFERS), facts);
    }

    public Uni<Void> keep(Tx tx, List<Decline> declines) {
        return write(
                tx.session().createNativeQuery(KEEP).setParameter("now", clock.instant()),
                declines.stream().map(Row::of).toList());
    }

    /** Declines whose case has to go back, kept from everybody else; those that cannot yet wait. */
    public Uni<List<Decline>> due(Tx tx) {
        return tx.session()
                .createNativeQuery(DUE, String.class)
                .getResultList()
                .map(found -> found.stream()
                        .map(text -> json.one(text, Decline.class))
                        .toList());
    }

    public Uni<Void> returned(Tx tx, List<Decline> declines) {
        return write(
                tx.session().createNativeQuery("""
                                update unit_decline set returned_at = :now
                                where offer_id in (select cast(value as uuid) from jsonb_array_elements_text(
                                    cast(cast(:rows as text) as jsonb)))""").setParameter("now", clock.instant()),
                declines.stream().map(Decline::offerId).toList());
    }

    private Uni<Void> write(Mutiny.MutationQuery query, List<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : query.setParameter("rows", json.text(rows)).executeUpdate().replaceWithVoid();
    }
}
