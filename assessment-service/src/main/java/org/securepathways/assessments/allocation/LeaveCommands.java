package org.securepathways.assessments.allocation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.securepathways.assessments.allocation.store.LeaveTable;
import org.securepathways.assessments.directory.Clinician;
import org.securepathways.assessments.directory.store.ClinicianTable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Records leave and capacity of those the caller may see: an assessor only their own. */
@ApplicationScoped
public class LeaveCommands {
    private final ClinicianTable directory;
    private final LeaveTable table;

    LeaveCommands(ClinicianTable directory, LeaveTable table) {
        this.directory = directory;
        this.table = table;
    }

    public Uni<Leave> add(Tx tx, AccessScope scope, Leave leave) {
        return entry(tx, scope, leave.clinicianId())
                .chain(found -> table.add(tx, scope, leave))
                .replaceWith(leave);
    }

    public Uni<Void> cancel(Tx tx, AccessScope scope, UUID clinicianId, UUID leaveId) {
        return entry(tx, scope, clinicianId).chain(found -> table.cancel(tx, scope, clinicianId, leaveId));
    }

    public Uni<Void> capacity(Tx tx, AccessScope scope, UUID clinicianId, int openCases) {
        return entry(tx, scope, clinicianId).chain(found -> table.capacity(tx, scope, clinicianId, openCases));
    }

    private Uni<Clinician> entry(Tx tx, AccessScope scope, UUID id) {
        return directory.locked(tx, scope, id).invoke(found -> {
            boolean own = found.details().account().filter(scope.name()::equals).isPresent();
            if (!own && !scope.hasAny(Roles.GATEKEEPER, Roles.COMMISSIONER)) {
                throw new RefusedException(AllocationRefusal.LEAVE_NOT_YOURS);
            }
        });
    }
}
