package org.securepathways.beds.unit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.contracts.vacancy.UnitRegistered;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;

/** A hospital unit: who runs it, where it is, and whom it says it can take. */
public record Unit(String code, String name, Operator operator, Place place, Admits admits) {

    /** Where it is. */
    public record Place(Region region, String outwardCode) {}

    public Unit {
        boolean secure = admits.care().serviceType() == ServiceType.SECURE;
        boolean hasLevel = admits.care().securityLevel() != SecurityLevel.NONE;
        if (secure != hasLevel) {
            throw RefusedException.of(UnitRefusal.LEVEL_AND_SERVICE_DISAGREE, "securityLevel");
        }
    }

    Change<Unit> registered(Instant now) {
        UnitRegistered told = new UnitRegistered(
                code,
                place.region(),
                admits.care().securityLevel(),
                admits.care().serviceType(),
                ordered(admits.care().carePathways()),
                ordered(admits.genders()),
                ordered(admits.ageBands()),
                ordered(admits.excludedOffences()),
                place.outwardCode(),
                now);
        return Change.of(this, Publication.of(EventType.UNIT_REGISTERED, code, now, told));
    }

    private static <E extends Enum<E>> List<E> ordered(Set<E> codes) {
        return codes.stream().sorted().toList();
    }
}
