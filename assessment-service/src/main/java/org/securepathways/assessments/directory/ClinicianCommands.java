package org.securepathways.assessments.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.directory.store.ClinicianTable;
import org.securepathways.assessments.directory.store.Twin;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** Loads, decides, stores: each in the transaction it is given. */
@ApplicationScoped
public class ClinicianCommands {
    private final ClinicianTable table;
    private final Clock clock;

    ClinicianCommands(ClinicianTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Adds somebody who is not there yet; {@code differentFrom} are entries of the same name that are somebody else. */
    public Uni<Clinician> add(Tx tx, AccessScope scope, UUID id, Details details, Set<UUID> differentFrom) {
        refuseOutside(scope, details);
        var listed = Clinician.listed(id, details);
        return table.twins(tx, scope, id, details)
                .invoke(twins -> refuseTwins(twins, differentFrom))
                .chain(() -> table.store(tx, scope, listed))
                .replaceWith(listed);
    }

    /** Says anew who somebody is; refused where it was read before somebody else changed it. */
    public Uni<Clinician> change(
            Tx tx, AccessScope scope, UUID id, long version, Details details, Set<UUID> differentFrom) {
        refuseOutside(scope, details);
        return table.twins(tx, scope, id, details)
                .chain(twins -> table.change(tx, scope, id, before -> {
                    if (before.version() != version) {
                        throw new RefusedException(DirectoryRefusal.CLINICIAN_STALE);
                    }
                    var after = before.changed(details);
                    boolean sameName = before.details().nameKey().equals(details.nameKey())
                            && before.details().organisation().equals(details.organisation());
                    // Who was told apart when they came is not asked about again.
                    refuseTwins(sameName ? certain(twins) : twins, differentFrom);
                    return after;
                }));
    }

    public Uni<Clinician> approve(Tx tx, AccessScope scope, UUID id, Approval approval) {
        return table.change(tx, scope, id, before -> before.approved(approval));
    }

    public Uni<Clinician> withdrawApproval(Tx tx, AccessScope scope, UUID id, UUID approval, LocalDate on) {
        NotInFuture.check(Moment.on(on), "on", clock);
        return table.change(tx, scope, id, before -> before.approvalWithdrawn(approval, on));
    }

    public Uni<Clinician> leave(Tx tx, AccessScope scope, UUID id, LocalDate on) {
        NotInFuture.check(Moment.on(on), "on", clock);
        return table.change(tx, scope, id, before -> before.left(on));
    }

    public Uni<Clinician> comeBack(Tx tx, AccessScope scope, UUID id) {
        return table.change(tx, scope, id, Clinician::back);
    }

    private static void refuseOutside(AccessScope scope, Details details) {
        boolean bound = !scope.has(Roles.COMMISSIONER) && scope.region() != null;
        if (bound && details.regions().stream().map(Region::name).noneMatch(scope.region()::equals)) {
            throw RefusedException.of(DirectoryRefusal.DIRECTORY_NOT_YOUR_REGION, "regions");
        }
    }

    private static void refuseTwins(List<Twin> twins, Set<UUID> differentFrom) {
        twins.stream().filter(Twin::sameRegistration).findFirst().ifPresent(twin -> {
            var refused = RefusedException.of(DirectoryRefusal.CLINICIAN_ALREADY_LISTED, "registration");
            throw twin.visible() ? refused.with(Map.of("clinicianId", twin.id())) : refused;
        });
        if (twins.stream().anyMatch(Twin::sameAccount)) {
            throw RefusedException.of(DirectoryRefusal.ACCOUNT_ALREADY_USED, "account");
        }
        var open = twins.stream()
                .map(Twin::id)
                .filter(id -> !differentFrom.contains(id))
                .toList();
        if (!open.isEmpty()) {
            throw RefusedException.of(DirectoryRefusal.CLINICIAN_MAY_BE_LISTED, "name")
                    .with(Map.of("clinicianIds", open));
        }
    }

    private static List<Twin> certain(List<Twin> twins) {
        return twins.stream()
                .filter(twin -> twin.sameRegistration() || twin.sameAccount())
                .toList();
    }
}
