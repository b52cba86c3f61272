package org.securepathways.beds.unit.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.securepathways.beds.unit.Vacancy;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** Reads vacancies, as far as the reader may see their units; those taken back are left out. */
@ApplicationScoped
public class VacancyQuery {
    /** A vacancy, and how many offers of it are open. */
    public record Found(Vacancy vacancy, int openOffers) {
        static Found of(VacancyRow row) {
            return new Found(row.toVacancy(), row.openOffers());
        }
    }

    private static final String SCOPED =
            VacancyRow.SELECT + " where not v.withdrawn and v.unit like :sight and v.unit = :unit order by v.reference";

    private final Database database;
    private final ObjectMapper json;

    VacancyQuery(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A unit's vacancies; none for a unit that is not the caller's. */
    public Uni<List<Found>> of(AccessScope scope, String unit) {
        return database.read(session -> session.createNativeQuery(SCOPED, String.class)
                        .setParameter("sight", UnitSight.of(scope).code())
                        .setParameter("unit", unit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> Found.of(VacancyRow.read(row, json)))
                        .toList());
    }
}
