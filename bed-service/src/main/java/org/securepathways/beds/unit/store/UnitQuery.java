package org.securepathways.beds.unit.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.securepathways.beds.unit.Unit;
import org.securepathways.beds.unit.UnitRefusal;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;

/** Reads units, as far as the reader may see them. */
@ApplicationScoped
public class UnitQuery {
    private static final String SCOPED = "from UnitRow u where u.code like :sight";

    private final Database database;

    UnitQuery(Database database) {
        this.database = database;
    }

    /** @throws RefusedException when there is none, or none this caller may see */
    public Uni<Unit> one(AccessScope scope, String code) {
        return database.read(session -> session.createQuery(SCOPED + " and u.code = :code", UnitRow.class)
                        .setParameter("sight", UnitSight.of(scope).code())
                        .setParameter("code", code)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(UnitRefusal.UNIT_UNKNOWN))
                .map(UnitRow::toUnit);
    }

    /** One page by code, after the given one. */
    public Uni<List<Unit>> page(AccessScope scope, String after, int limit) {
        return database.read(
                        session -> session.createQuery(SCOPED + " and u.code > :after order by u.code", UnitRow.class)
                                .setParameter("sight", UnitSight.of(scope).code())
                                .setParameter("after", after)
                                .setMaxResults(limit)
                                .getResultList())
                .map(rows -> rows.stream().map(UnitRow::toUnit).toList());
    }
}
