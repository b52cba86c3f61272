package org.securepathways.assessments.directory.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.directory.Clinician;
import org.securepathways.assessments.directory.DirectoryRefusal;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;

/** Reads the directory, as far as the reader may see it. */
@ApplicationScoped
public class ClinicianQuery {
    // One query for a page: the entries first, then the approvals of those alone.
    private static final String PAGE = """
            select cast(coalesce(jsonb_agg(to_jsonb(c) || jsonb_build_object('approvals',
                (select coalesce(jsonb_agg(to_jsonb(a) order by a.valid_from, a.valid_until), '[]')
                 from section12_approval a where a.clinician_id = c.id)) order by %2$s), '[]') as text)
            from (select c.*, e.ends from clinician c %3$s
                  where %1$s and %4$s order by %5$s limit :limit) c""";

    private static final String ANY = "left join lateral (select cast(null as date) as ends) e on true";

    private static final String BY_NAME = """
            c.status = 'LISTED' and (:inRegion = '' or :inRegion = any(c.regions))
            and (:pathway = '' or c.details -> 'care_pathways' @> to_jsonb(cast(:pathway as text)))
            and (:first or (c.name_key, c.id) > (select l.name_key, l.id from clinician l where l.id = :after))""";

    // Approvals that are followed by a longer one do not end anything.
    private static final String LAST_DAY = """
            join (select a.clinician_id, max(least(a.valid_until, a.withdrawn_on - 1)) as ends
                  from section12_approval a group by a.clinician_id) e on e.clinician_id = c.id""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Database database;
    private final JsonRows rows;

    ClinicianQuery(Database database, JsonRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** @throws RefusedException where there is none, or none this reader may see */
    public Uni<Clinician> one(AccessScope scope, UUID id) {
        return database.read(session -> DirectoryReach.of(scope)
                        .bind(session.createNativeQuery(
                                ClinicianTable.WHOLE + "c.id = :id and " + DirectoryReach.VISIBLE, String.class))
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(DirectoryRefusal.CLINICIAN_UNKNOWN))
                .map(found -> rows.read(found, Clinician.class));
    }

    /** One page of those who work, by name. */
    public Uni<List<Clinician>> page(
            AccessScope scope,
            Optional<Region> region,
            Optional<CarePathway> pathway,
            Optional<UUID> after,
            int limit) {
        var page = PAGE.formatted(DirectoryReach.VISIBLE, "c.name_key, c.id", ANY, BY_NAME, "c.name_key, c.id");
        return database.read(session -> DirectoryReach.of(scope)
                        .bind(session.createNativeQuery(page, String.class))
                        .setParameter("inRegion", region.map(Enum::name).orElse(""))
                        .setParameter("pathway", pathway.map(Enum::name).orElse(""))
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NOBODY))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(found -> rows.list(found, Clinician.class));
    }

    /** Those whose last approval ends between these days, both included; the soonest first. */
    public Uni<List<Clinician>> approvalsEnding(AccessScope scope, LocalDate from, LocalDate until, int limit) {
        var page = PAGE.formatted(
                DirectoryReach.VISIBLE,
                "c.ends, c.id",
                LAST_DAY,
                "c.status = 'LISTED' and e.ends between :from and :until",
                "e.ends, c.id");
        return database.read(session -> DirectoryReach.of(scope)
                        .bind(session.createNativeQuery(page, String.class))
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(found -> rows.list(found, Clinician.class));
    }
}
