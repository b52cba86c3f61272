package org.securepathways.assessments.allocation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.allocation.AllocationRefusal;
import org.securepathways.assessments.allocation.Leave;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Keeps when assessors are away and how many cases they can have. */
@ApplicationScoped
public class LeaveTable {
    private static final String ADD = """
            insert into assessor_leave (id, clinician_id, first_day, last_day, recorded_by, recorded_at)
            select id, clinician_id, first_day, last_day, recorded_by, recorded_at
            from jsonb_populate_recordset(cast(null as assessor_leave), cast(cast(:rows as text) as jsonb))""";

    private static final String CAPACITY = """
            insert into assessor_capacity
            select * from jsonb_populate_recordset(
                cast(null as assessor_capacity), cast(cast(:rows as text) as jsonb))
            on conflict (clinician_id) do update set open_cases = excluded.open_cases,
                recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at""";

    private final JsonRows rows;
    private final Clock clock;

    LeaveTable(JsonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Uni<Void> add(Tx tx, AccessScope scope, Leave leave) {
        return rows.write(
                tx,
                ADD,
                List.of(new LeaveRow(
                        leave.id(),
                        leave.clinicianId(),
                        leave.firstDay(),
                        leave.lastDay(),
                        scope.name(),
                        clock.instant())));
    }

    /** @throws RefusedException where there is none such that was not cancelled */
    public Uni<Void> cancel(Tx tx, AccessScope scope, UUID clinicianId, UUID leaveId) {
        return tx.session()
                .createNativeQuery("""
                        update assessor_leave set cancelled_by = :by
                        where id = :id and clinician_id = :clinician and cancelled_by is null""")
                .setParameter("by", scope.name())
                .setParameter("id", leaveId)
                .setParameter("clinician", clinicianId)
                .executeUpdate()
                .invoke(changed -> {
                    if (changed == 0) {
                        throw new RefusedException(AllocationRefusal.LEAVE_UNKNOWN);
                    }
                })
                .replaceWithVoid();
    }

    public Uni<Void> capacity(Tx tx, AccessScope scope, UUID clinicianId, int openCases) {
        return rows.write(
                tx, CAPACITY, List.of(new CapacityRow(clinicianId, openCases, scope.name(), clock.instant())));
    }

    private record LeaveRow(
            UUID id, UUID clinicianId, LocalDate firstDay, LocalDate lastDay, String recordedBy, Instant recordedAt) {}

    private record CapacityRow(UUID clinicianId, int openCases, String recordedBy, Instant recordedAt) {}
}
