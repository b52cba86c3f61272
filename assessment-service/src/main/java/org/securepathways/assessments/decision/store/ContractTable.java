package org.securepathways.assessments.decision.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.decision.Contract;
import org.securepathways.assessments.decision.ContractRefusal;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** The contracts that make a recommendation binding. */
@ApplicationScoped
public class ContractTable {
    static final String CONTRACT = """
            jsonb_build_object('id', k.id, 'region', k.region, 'unit', k.unit, 'level', k.level,
                'validFrom', k.valid_from, 'validTo', k.valid_to)""";

    private static final String ADD = """
            insert into binding_contract (id, region, unit, level, valid_from, valid_to, recorded_by, recorded_at)
            select r.id, r.region, r.unit, r.level, r."validFrom", r."validTo", :by, :now
            from jsonb_to_record(cast(cast(:row as text) as jsonb)) as r(id uuid, region text, unit text, level text,
                "validFrom" date, "validTo" date)""";

    private static final String BIND = """
            select exists (select from binding_contract k
                           where k.region = :region and k.level = :level and k.valid_from <= :day
                             and (k.valid_to is null or k.valid_to >= :day))""";

    private final RowJson json;
    private final Clock clock;

    ContractTable(RowJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Whether a contract in force that day covers that level in that region. */
    public Uni<Boolean> bind(Tx tx, Region region, Optional<SecurityLevel> level, Moment decidedAt) {
        return level.isEmpty()
                ? Uni.createFrom().item(false)
                : tx.session()
                        .createNativeQuery(BIND, Boolean.class)
                        .setParameter("region", region.name())
                        .setParameter("level", level.get().name())
                        .setParameter("day", decidedAt.londonDay())
                        .getSingleResult();
    }

    public Uni<Void> add(Tx tx, Contract contract, String by) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("row", json.text(contract))
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** @throws RefusedException where there is none */
    public Uni<Contract> lock(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery(
                        "select cast(" + CONTRACT + " as text) from binding_contract k where k.id = :id for update",
                        String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(ContractRefusal.CONTRACT_UNKNOWN))
                .map(text -> json.one(text, Contract.class));
    }

    public Uni<Void> end(Tx tx, Contract ended) {
        return tx.session()
                .createNativeQuery("update binding_contract set valid_to = :last where id = :id")
                .setParameter("last", ended.validTo())
                .setParameter("id", ended.id())
                .executeUpdate()
                .replaceWithVoid();
    }
}
