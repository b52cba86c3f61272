package org.securepathways.assessments.recognition.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.securepathways.assessments.recognition.Agreement;
import org.securepathways.assessments.recognition.RecognitionRefusal;
import org.securepathways.assessments.recognition.Side;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Keeps the agreements, and in which region organisations are. */
@ApplicationScoped
public class AgreementTable {
    private static final String STORE = """
            insert into recognition_agreement
            select * from jsonb_populate_recordset(
                cast(null as recognition_agreement), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set ended_on = excluded.ended_on, recorded_by = excluded.recorded_by,
                recorded_at = excluded.recorded_at""";

    private static final String PLACE = """
            insert into organisation_region
            select * from jsonb_populate_recordset(
                cast(null as organisation_region), cast(cast(:rows as text) as jsonb))
            on conflict (organisation) do update set region = excluded.region, recorded_by = excluded.recorded_by,
                recorded_at = excluded.recorded_at""";

    private final JsonRows rows;
    private final Clock clock;

    AgreementTable(JsonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Uni<Void> add(Tx tx, AccessScope scope, Agreement agreement) {
        return rows.write(tx, STORE, List.of(AgreementRow.of(agreement, scope.name(), clock.instant())));
    }

    /** Changes one agreement; changes of the same one happen one after the other. */
    public Uni<Agreement> change(Tx tx, AccessScope scope, UUID id, UnaryOperator<Agreement> act) {
        return tx.session()
                .createNativeQuery(
                        "select cast(to_jsonb(g) as text) from recognition_agreement g where g.id = :id for update",
                        String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(RecognitionRefusal.AGREEMENT_UNKNOWN))
                .map(found -> act.apply(rows.read(found, Agreement.class)))
                .call(after -> add(tx, scope, after));
    }

    /** Records in which region an organisation is. */
    public Uni<Void> place(Tx tx, AccessScope scope, String organisation, Region region) {
        return rows.write(tx, PLACE, List.of(new PlaceRow(organisation, region, scope.name(), clock.instant())));
    }

    private record PlaceRow(String organisation, Region region, String recordedBy, Instant recordedAt) {}

    private record AgreementRow(
            UUID id,
            Side recognisedBy,
            Side assessedBy,
            Set<SecurityLevel> levels,
            Set<CarePathway> carePathways,
            LocalDate validFrom,
            LocalDate validUntil,
            Optional<LocalDate> endedOn,
            String recordedBy,
            Instant recordedAt) {
        static AgreementRow of(Agreement a, String by, Instant at) {
            return new AgreementRow(
                    a.id(),
                    a.recognisedBy(),
                    a.assessedBy(),
                    a.levels(),
                    a.carePathways(),
                    a.validFrom(),
                    a.validUntil(),
                    a.endedOn(),
                    by,
                    at);
        }
    }
}
