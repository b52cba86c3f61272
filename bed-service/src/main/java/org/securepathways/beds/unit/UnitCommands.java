package org.securepathways.beds.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.securepathways.beds.unit.store.UnitTable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Registers units: loads, decides, stores in the transaction it is given. */
@ApplicationScoped
public class UnitCommands {
    private final UnitTable units;
    private final Clock clock;

    UnitCommands(UnitTable units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** True when the unit was not known before. What is registered again unchanged is not told again. */
    public Uni<Boolean> register(Tx tx, AccessScope caller, Unit told) {
        requireOwnOrCommissioner(caller, told.code());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return units.lock(tx, told.code()).chain(known -> store(tx, known, told, now));
    }

    private Uni<Boolean> store(Tx tx, Optional<Unit> known, Unit told, Instant now) {
        if (known.filter(told::equals).isPresent()) {
            return Uni.createFrom().item(false);
        }
        return units.store(tx, told.registered(now), now).replaceWith(known.isEmpty());
    }

    private static void requireOwnOrCommissioner(AccessScope caller, String unit) {
        if (!caller.has(Roles.COMMISSIONER) && !unit.equals(caller.unit())) {
            throw new RefusedException(UnitRefusal.UNIT_UNKNOWN);
        }
    }
}
