package org.securepathways.beds.unit.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.LockMode;
import org.securepathways.beds.unit.Unit;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.store.Tx;

/** Keeps units. Storing one also puts its event in the outbox, in the same transaction. */
@ApplicationScoped
public class UnitTable {

    /** The unit, locked until the transaction ends; empty when there is none. */
    public Uni<Optional<Unit>> lock(Tx tx, String code) {
        return tx.session()
                .get(UnitRow.class, code, LockMode.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(UnitRow::toUnit));
    }

    public Uni<Optional<Unit>> find(Tx tx, String code) {
        return tx.session()
                .get(UnitRow.class, code)
                .map(row -> Optional.ofNullable(row).map(UnitRow::toUnit));
    }

    public Uni<Void> store(Tx tx, Change<Unit> change, Instant at) {
        return tx.session().upsert(UnitRow.of(change.after(), at)).chain(() -> tx.publish(change.events()));
    }
}
