package org.securepathways.referrals.newrisk.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.newrisk.NewRisk;
import org.securepathways.referrals.newrisk.NewRiskRefusal;
import org.securepathways.referrals.person.PrisonNumber;

/** Keeps the risks that were told, by number: a merge of two brings them together of itself. */
@ApplicationScoped
public class NewRiskTable {
    private final Clock clock;

    NewRiskTable(Clock clock) {
        this.clock = clock;
    }

    public Uni<Void> add(Tx tx, PrisonNumber number, NewRisk risk) {
        return tx.session()
                .createNativeQuery("""
                        insert into new_risk (id, prison_number, risk, seen_at, contact, words, told_by, told_for, told_at)
                        values (:id, :number, :risk, :seenAt, nullif(:contact, ''), nullif(:words, ''), :toldBy,
                                nullif(:toldFor, ''), :toldAt)""")
                .setParameter("id", risk.id())
                .setParameter("number", number.value())
                .setParameter("risk", risk.risk().name())
                .setParameter("seenAt", risk.seenAt().text())
                .setParameter("contact", text(risk.contact()))
                .setParameter("words", text(risk.words()))
                .setParameter("toldBy", risk.toldBy())
                .setParameter("toldFor", text(risk.toldFor()))
                .setParameter("toldAt", risk.toldAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Remembers who read it first on each side. @throws RefusedException where it was not told of that person */
    public Uni<Void> read(Tx tx, UUID person, UUID id, boolean byReferrer, boolean byReceiving) {
        return tx.session()
                .createNativeQuery("""
                        update new_risk
                        set referrer_read_at = coalesce(referrer_read_at, case when :referrer then cast(:now as timestamptz) end),
                            receiving_read_at = coalesce(receiving_read_at, case when :receiving then cast(:now as timestamptz) end)
                        where id = :id and prison_number in (
                            select o.prison_number from person p join person o on o.kept_id = p.kept_id where p.id = :person)""")
                .setParameter("referrer", byReferrer)
                .setParameter("receiving", byReceiving)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .setParameter("person", person)
                .executeUpdate()
                .invoke(read -> {
                    if (read == 0) {
                        throw new RefusedException(NewRiskRefusal.NEW_RISK_UNKNOWN);
                    }
                })
                .replaceWithVoid();
    }

    /** Takes away what was told before then of numbers under which nobody was ever referred. */
    public Uni<Void> forget(Tx tx, Instant before) {
        return tx.session()
                .createNativeQuery("""
                        delete from new_risk n
                        where n.told_at < :before and not exists (
                            select 1 from person p join referral r on r.kept_id = p.kept_id
                            where p.prison_number = n.prison_number)""")
                .setParameter("before", before)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
