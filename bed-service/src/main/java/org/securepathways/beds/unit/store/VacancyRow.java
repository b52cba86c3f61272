package org.securepathways.beds.unit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import org.securepathways.beds.unit.BedState;
import org.securepathways.beds.unit.PublishVacancy;
import org.securepathways.beds.unit.Vacancy;

/**
 * A vacancy as it is read: with whoever holds the bed, which the offers know.
 *
 * @param holder null, ACCEPTED or ADMITTED
 */
record VacancyRow(
        String unit,
        String reference,
        String ward,
        LocalDate availableFrom,
        long version,
        Instant confirmedAt,
        boolean withdrawn,
        String holder,
        int openOffers) {

    static final String SELECT = """
            select cast(json_build_object(
                       'unit', v.unit, 'reference', v.reference, 'ward', v.ward, 'availableFrom', v.available_from,
                       'version', v.version, 'confirmedAt', v.confirmed_at, 'withdrawn', v.withdrawn,
                       'holder', (select o.status from offer o
                                  where o.unit = v.unit and o.vacancy = v.reference
                                    and o.status in ('ACCEPTED', 'ADMITTED')),
                       'openOffers', (select count(*) from offer o
                                      where o.unit = v.unit and o.vacancy = v.reference and o.status = 'OPEN')
                   ) as text)
            from vacancy v""";

    static VacancyRow read(String row, ObjectMapper json) {
        try {
            return json.readValue(row, VacancyRow.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a vacancy of ours cannot be read", e);
        }
    }

    Vacancy toVacancy() {
        return new Vacancy(new PublishVacancy(unit, reference, ward, availableFrom, version), confirmedAt, bed());
    }

    private BedState bed() {
        if (withdrawn) {
            return BedState.WITHDRAWN;
        }
        if (holder == null) {
            return BedState.FREE;
        }
        return holder.equals("ADMITTED") ? BedState.OCCUPIED : BedState.RESERVED;
    }
}
