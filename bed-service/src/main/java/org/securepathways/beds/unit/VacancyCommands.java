package org.securepathways.beds.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.securepathways.beds.unit.store.Promises;
import org.securepathways.beds.unit.store.UnitTable;
import org.securepathways.beds.unit.store.VacancyTable;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.vacancy.VacancyPublished;
import org.securepathways.contracts.vacancy.VacancyWithdrawn;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Takes what a unit says of its own beds: loads, decides, stores in the transaction it is given. */
@ApplicationScoped
public class VacancyCommands {
    private final UnitTable units;
    private final VacancyTable vacancies;
    private final Promises promises;
    private final Clock clock;

    VacancyCommands(UnitTable units, VacancyTable vacancies, Promises promises, Clock clock) {
        this.units = units;
        this.vacancies = vacancies;
        this.promises = promises;
        this.clock = clock;
    }

    /** What was known before, if anything, and what is known now. */
    public record Published(Optional<Vacancy> before, Vacancy after) {}

    public Uni<Published> publish(Tx tx, AccessScope caller, PublishVacancy told) {
        Instant now = now();
        return lockOwn(tx, caller, told.unit())
                .chain(() -> vacancies.lock(tx, told.unit(), told.reference()))
                .map(before -> new Published(
                        before,
                        before.map(known -> known.publish(told, now)).orElseGet(() -> Vacancy.first(told, now))))
                .call(published -> store(tx, published, now));
    }

    /**
     * Nothing has changed, says the unit: all its vacancies are as young as if each were told anew, and as offerable.
     * One that was filled or taken back stays so.
     *
     * @param wards only of these; of all where none is named
     * @throws RefusedException where a ward has no vacancy to confirm, and it may be that its name is wrong
     */
    public Uni<List<Vacancy>> confirm(Tx tx, AccessScope caller, String unit, Set<String> wards) {
        Instant now = now();
        return lockOwn(tx, caller, unit)
                .chain(() -> vacancies.lockStanding(tx, unit))
                .map(all -> all.stream()
                        .filter(v -> v.bed() != BedState.OCCUPIED && (wards.isEmpty() || wards.contains(v.ward())))
                        .map(v -> v.confirm(now))
                        .toList())
                .invoke(confirmed -> requireEach(wards, confirmed))
                .call(confirmed -> vacancies.confirm(
                        tx,
                        unit,
                        confirmed,
                        now,
                        confirmed.stream().map(v -> published(v, now)).toList()));
    }

    private static void requireEach(Set<String> wards, List<Vacancy> confirmed) {
        var known = confirmed.stream().map(Vacancy::ward).collect(Collectors.toSet());
        if (!known.containsAll(wards)) {
            throw RefusedException.of(UnitRefusal.NOTHING_TO_CONFIRM, "wards");
        }
    }

    /** Takes a bed back, whatever was promised of it: that it cannot be filled is a fact. */
    public Uni<Void> withdraw(Tx tx, AccessScope caller, String unit, String reference) {
        return lockOwn(tx, caller, unit)
                .chain(() -> vacancies.lock(tx, unit, reference))
                .map(found -> found.orElseThrow(() -> new RefusedException(UnitRefusal.VACANCY_UNKNOWN)))
                .chain(vacancy -> vacancy.bed() == BedState.WITHDRAWN
                        ? Uni.createFrom().voidItem()
                        : withdraw(tx, vacancy, now()));
    }

    private Uni<Void> withdraw(Tx tx, Vacancy vacancy, Instant now) {
        Publication withdrawn = Publication.of(
                EventType.VACANCY_WITHDRAWN,
                vacancy.unit(),
                now,
                new VacancyWithdrawn(vacancy.unit(), vacancy.reference(), now));
        return promises.bedFailed(tx, vacancy, now)
                .chain(() -> vacancies.store(tx, vacancy.withdraw(), List.of(withdrawn)));
    }

    private Uni<Void> store(Tx tx, Published published, Instant now) {
        Vacancy after = published.after();
        if (published.before().filter(after::equals).isPresent()) {
            return Uni.createFrom().voidItem();
        }
        return freed(tx, published).chain(() -> vacancies.store(tx, after, List.of(published(after, now))));
    }

    private static Publication published(Vacancy vacancy, Instant now) {
        return Publication.of(
                EventType.VACANCY_PUBLISHED,
                vacancy.unit(),
                now,
                new VacancyPublished(
                        vacancy.unit(), vacancy.reference(), vacancy.ward(), vacancy.availableFrom(), now));
    }

    private Uni<Void> freed(Tx tx, Published published) {
        return published.before().isPresent() && published.after().bed() == BedState.FREE
                ? promises.bedFreeAgain(tx, published.after())
                : Uni.createFrom().voidItem();
    }

    // The unit's row is locked first, so that two first publications of one bed are taken one after the other.
    private Uni<Void> lockOwn(Tx tx, AccessScope caller, String unit) {
        if (!unit.equals(caller.unit())) {
            throw new RefusedException(UnitRefusal.UNIT_UNKNOWN);
        }
        return units.lock(tx, unit)
                .map(found -> found.orElseThrow(() -> new RefusedException(UnitRefusal.UNIT_UNKNOWN)))
                .replaceWithVoid();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
