package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Findings.Effort;
import org.securepathways.kit.store.Tx;

/** The bookings that were refused as needless. */
@ApplicationScoped
public class DuplicateTable {
    private static final String COUNT = """
            insert into duplicate_refusal (id, case_id, assessment, organisation, region, refused_at, caller, key)
            select r.id, r.case_id, r.assessment, r.organisation, c.region, r.refused_at, r.caller, r.key
            from jsonb_populate_recordset(cast(null as duplicate_refusal), cast(cast(:rows as text) as jsonb)) r
            join access_case c on c.id = r.case_id
            on conflict do nothing""";

    private static final String EFFORT =
            "select a.staff_count, a.travel_minutes, a.miles_travelled from assessment a where a.id = :id";

    private final CaseJson json;

    DuplicateTable(CaseJson json) {
        this.json = json;
    }

    /**
     * One attempt.
     *
     * @param key null where the request had none
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Attempt(
            UUID id, UUID caseId, UUID assessment, String organisation, Instant refusedAt, String caller, String key) {}

    /** Whether it is one that was not counted before. */
    public Uni<Boolean> count(Tx tx, Attempt attempt) {
        return tx.session()
                .createNativeQuery(COUNT)
                .setParameter("rows", json.text(List.of(attempt)))
                .executeUpdate()
                .map(counted -> counted == 1);
    }

    /** What the visit took that stands in the way, as far as it is over and that was told. */
    public Uni<Effort> effort(Tx tx, UUID assessment) {
        return tx.session()
                .createNativeQuery(EFFORT, Object[].class)
                .setParameter("id", assessment)
                .getSingleResult()
                .map(row -> new Effort(number(row[0]), number(row[1]), number(row[2])));
    }

    private static Optional<Integer> number(Object column) {
        return Optional.ofNullable((Number) column).map(Number::intValue);
    }
}
