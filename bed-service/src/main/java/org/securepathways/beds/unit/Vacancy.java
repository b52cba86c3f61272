package org.securepathways.beds.unit;

import static org.securepathways.beds.unit.UnitRefusal.AVAILABLE_FROM_IMPLAUSIBLE;
import static org.securepathways.beds.unit.UnitRefusal.STALE_VERSION;
import static org.securepathways.beds.unit.UnitRefusal.VERSION_REUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.rule.RefusedException;

/** One bed a unit says it can fill, under the unit's own reference; the newest version is what counts. */
public record Vacancy(PublishVacancy published, Instant confirmedAt, BedState bed) {
    private static final int DAYS_EITHER_WAY = 366;

    public static Vacancy first(PublishVacancy told, Instant now) {
        requirePlausible(told, now);
        return new Vacancy(told, now, BedState.FREE);
    }

    /**
     * What is known after the unit told it again. A reservation stands; a bed that was filled or taken back is free
     * again, because the unit says so. The same version again changes nothing, not even the vacancy's age.
     */
    public Vacancy publish(PublishVacancy told, Instant now) {
        requirePlausible(told, now);
        if (told.version() < version() || (told.version() == version() && bed == BedState.WITHDRAWN)) {
            throw new RefusedException(STALE_VERSION).with(Map.of("newestVersion", version()));
        }
        if (told.version() > version()) {
            return new Vacancy(told, now, afterPublishing());
        }
        if (!told.equals(published)) {
            throw new RefusedException(VERSION_REUSED).with(Map.of("newestVersion", version()));
        }
        return this;
    }

    /** Nothing of it has changed, the unit says, and it is as young as that. */
    Vacancy confirm(Instant now) {
        return new Vacancy(published, now, bed);
    }

    public Vacancy withdraw() {
        return new Vacancy(published, confirmedAt, BedState.WITHDRAWN);
    }

    public String unit() {
        return published.unit();
    }

    public String reference() {
        return published.reference();
    }

    public String ward() {
        return published.ward();
    }

    public LocalDate availableFrom() {
        return published.availableFrom();
    }

    public long version() {
        return published.version();
    }

    private BedState afterPublishing() {
        return switch (bed) {
            case RESERVED -> BedState.RESERVED;
            case FREE, OCCUPIED, WITHDRAWN -> BedState.FREE;
        };
    }

    private static void requirePlausible(PublishVacancy told, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        if (told.availableFrom().isBefore(today.minusDays(DAYS_EITHER_WAY))
                || told.availableFrom().isAfter(today.plusDays(DAYS_EITHER_WAY))) {
            throw RefusedException.of(AVAILABLE_FROM_IMPLAUSIBLE, "availableFrom");
        }
    }
}
