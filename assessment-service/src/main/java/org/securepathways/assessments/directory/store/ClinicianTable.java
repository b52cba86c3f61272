package org.securepathways.assessments.directory.store;

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
import org.securepathways.assessments.directory.Clinician;
import org.securepathways.assessments.directory.ClinicianStatus;
import org.securepathways.assessments.directory.Details;
import org.securepathways.assessments.directory.DirectoryRefusal;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Keeps the directory. */
@ApplicationScoped
public class ClinicianTable {
    static final String WHOLE = """
            select cast(to_jsonb(c) || jsonb_build_object('approvals',
                (select coalesce(jsonb_agg(to_jsonb(a) order by a.valid_from, a.valid_until), '[]')
                 from section12_approval a where a.clinician_id = c.id)) as text)
            from clinician c where\s""";

    // Not the table's own lock: whoever changes a row holds that already and would wait for us, and we for them.
    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(hashtext('clinician')) as text)";

    private static final String STORE = """
            insert into clinician
            select * from jsonb_populate_recordset(cast(null as clinician), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set
                version = excluded.version, status = excluded.status, left_on = excluded.left_on,
                details = excluded.details, name_key = excluded.name_key, registration = excluded.registration,
                organisation = excluded.organisation, regions = excluded.regions, account = excluded.account,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at""";

    private static final String STORE_APPROVALS = """
            insert into section12_approval
            select * from jsonb_populate_recordset(
                cast(null as section12_approval), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set withdrawn_on = excluded.withdrawn_on""";

    private static final String TWINS = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'id', c.id, 'same_registration', c.registration = :registration,
                'same_account', coalesce(c.account = :account, false), 'visible', %s) order by c.id), '[]') as text)
            from clinician c
            where c.id <> :self and (c.registration = :registration or c.account = :account
                or (c.organisation = :employer and c.name_key = :nameKey))""".formatted(DirectoryReach.VISIBLE);

    private final JsonRows rows;
    private final Clock clock;

    ClinicianTable(JsonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Who may be the same person already. Until the transaction ends nobody else adds or changes an entry. */
    public Uni<List<Twin>> twins(Tx tx, AccessScope scope, UUID self, Details details) {
        return tx.session()
                .createNativeQuery(ONE_AT_A_TIME, String.class)
                .getSingleResult()
                .chain(locked -> DirectoryReach.of(scope)
                        .bind(tx.session().createNativeQuery(TWINS, String.class))
                        .setParameter("self", self)
                        .setParameter("registration", details.registration())
                        .setParameter("account", details.account().orElse(""))
                        .setParameter("employer", details.organisation())
                        .setParameter("nameKey", details.nameKey())
                        .getSingleResult())
                .map(found -> rows.list(found, Twin.class));
    }

    /** Changes one entry the caller may see; changes of the same entry happen one after the other. */
    public Uni<Clinician> change(Tx tx, AccessScope scope, UUID id, UnaryOperator<Clinician> act) {
        return locked(tx, scope, id).map(act).call(after -> store(tx, scope, after));
    }

    /** The entry as it is, kept from everybody else until the transaction ends. */
    public Uni<Clinician> locked(Tx tx, AccessScope scope, UUID id) {
        var lock = "select cast(c.id as text) from clinician c where c.id = :id and " + DirectoryReach.VISIBLE
                + " for update of c";
        return DirectoryReach.of(scope)
                .bind(tx.session().createNativeQuery(lock, String.class))
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(DirectoryRefusal.CLINICIAN_UNKNOWN))
                .chain(locked -> tx.session()
                        .createNativeQuery(WHOLE + "c.id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .map(found -> rows.read(found, Clinician.class));
    }

    public Uni<Void> store(Tx tx, AccessScope scope, Clinician after) {
        var now = clock.instant();
        var approvals = after.approvals().stream()
                .map(a -> new ApprovalRow(
                        a.id(),
                        after.id(),
                        a.reference(),
                        a.validFrom(),
                        a.validUntil(),
                        a.withdrawnOn(),
                        scope.name(),
                        now))
                .toList();
        return rows.write(tx, STORE, List.of(ClinicianRow.of(after, scope.name(), now)))
                .chain(() -> rows.write(tx, STORE_APPROVALS, approvals));
    }

    private record ClinicianRow(
            UUID id,
            long version,
            ClinicianStatus status,
            Optional<LocalDate> leftOn,
            Details details,
            String nameKey,
            String registration,
            String organisation,
            Set<Region> regions,
            Optional<String> account,
            String changedBy,
            Instant changedAt) {
        static ClinicianRow of(Clinician c, String by, Instant at) {
            var d = c.details();
            return new ClinicianRow(
                    c.id(),
                    c.version(),
                    c.status(),
                    c.leftOn(),
                    d,
                    d.nameKey(),
                    d.registration(),
                    d.organisation(),
                    d.regions(),
                    d.account(),
                    by,
                    at);
        }
    }

    private record ApprovalRow(
            UUID id,
            UUID clinicianId,
            String reference,
            LocalDate validFrom,
            LocalDate validUntil,
            Optional<LocalDate> withdrawnOn,
            String recordedBy,
            Instant recordedAt) {}
}
