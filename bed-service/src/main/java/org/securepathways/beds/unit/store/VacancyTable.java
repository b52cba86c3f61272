package org.securepathways.beds.unit.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.securepathways.beds.unit.BedState;
import org.securepathways.beds.unit.Vacancy;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.store.Tx;

/** Keeps vacancies. Storing one also puts its events in the outbox, in the same transaction. */
@ApplicationScoped
public class VacancyTable {
    private static final String STORE = """
            insert into vacancy (unit, reference, ward, available_from, version, confirmed_at, withdrawn)
            values (:unit, :reference, :ward, :availableFrom, :version, :confirmedAt, :withdrawn)
            on conflict (unit, reference) do update
            set ward = excluded.ward, available_from = excluded.available_from, version = excluded.version,
                confirmed_at = excluded.confirmed_at, withdrawn = excluded.withdrawn""";

    private final ObjectMapper json;

    VacancyTable(ObjectMapper json) {
        this.json = json;
    }

    /** The vacancy, locked until the transaction ends; empty when there is none. */
    public Uni<Optional<Vacancy>> lock(Tx tx, String unit, String reference) {
        // Two statements: one that waits for the lock would still see the offers as they were before it waited.
        return tx.session()
                .createNativeQuery(
                        "select v.reference from vacancy v where v.unit = :unit and v.reference = :reference for update",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("reference", reference)
                .getSingleResultOrNull()
                .chain(locked ->
                        locked == null ? Uni.createFrom().item(Optional.<Vacancy>empty()) : read(tx, unit, reference));
    }

    /** All of the unit's that are not taken back, locked until the transaction ends. */
    public Uni<List<Vacancy>> lockStanding(Tx tx, String unit) {
        // Two statements, and for the same reason.
        return tx.session()
                .createNativeQuery(
                        "select v.reference from vacancy v where v.unit = :unit and not v.withdrawn"
                                + " order by v.reference for update",
                        String.class)
                .setParameter("unit", unit)
                .getResultList()
                .chain(() -> tx.session()
                        .createNativeQuery(
                                VacancyRow.SELECT + " where v.unit = :unit and not v.withdrawn order by v.reference",
                                String.class)
                        .setParameter("unit", unit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> VacancyRow.read(row, json).toVacancy())
                        .toList());
    }

    /** Keeps that the unit confirmed them then. */
    public Uni<Void> confirm(Tx tx, String unit, List<Vacancy> confirmed, Instant at, List<Publication> events) {
        return confirmed.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery("update vacancy set confirmed_at = :at"
                                + " where unit = :unit and reference in (:references)")
                        .setParameter("at", at)
                        .setParameter("unit", unit)
                        .setParameter(
                                "references",
                                confirmed.stream().map(Vacancy::reference).toList())
                        .executeUpdate()
                        .chain(() -> tx.publish(events));
    }

    public Uni<Void> store(Tx tx, Vacancy vacancy, List<Publication> events) {
        return tx.session()
                .createNativeQuery(STORE)
                .setParameter("unit", vacancy.unit())
                .setParameter("reference", vacancy.reference())
                .setParameter("ward", vacancy.ward())
                .setParameter("availableFrom", vacancy.availableFrom())
                .setParameter("version", vacancy.version())
                .setParameter("confirmedAt", vacancy.confirmedAt())
                .setParameter("withdrawn", vacancy.bed() == BedState.WITHDRAWN)
                .executeUpdate()
                .chain(() -> tx.publish(events));
    }

    private Uni<Optional<Vacancy>> read(Tx tx, String unit, String reference) {
        return tx.session()
                .createNativeQuery(
                        VacancyRow.SELECT + " where v.unit = :unit and v.reference = :reference", String.class)
                .setParameter("unit", unit)
                .setParameter("reference", reference)
                .getSingleResult()
                .map(row -> Optional.of(VacancyRow.read(row, json).toVacancy()));
    }
}
