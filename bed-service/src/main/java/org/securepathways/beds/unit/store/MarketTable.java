package org.securepathways.beds.unit.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.beds.unit.Unit;
import org.securepathways.beds.unit.store.VacancyQuery.Found;

/** All units and all their standing vacancies, whoever asks: what every search looks through. Two queries. */
@ApplicationScoped
public class MarketTable {
    private final ObjectMapper json;

    MarketTable(ObjectMapper json) {
        this.json = json;
    }

    public Uni<List<Unit>> units(Mutiny.StatelessSession session) {
        return session.createQuery("from UnitRow u order by u.code", UnitRow.class)
                .getResultList()
                .map(rows -> rows.stream().map(UnitRow::toUnit).toList());
    }

    public Uni<List<Found>> vacancies(Mutiny.StatelessSession session) {
        return session.createNativeQuery(
                        VacancyRow.SELECT + " where not v.withdrawn order by v.unit, v.reference", String.class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> Found.of(VacancyRow.read(row, json)))
                        .toList());
    }
}
