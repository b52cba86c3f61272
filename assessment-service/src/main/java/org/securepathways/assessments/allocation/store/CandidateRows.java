package org.securepathways.assessments.allocation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.assessments.allocation.Candidate;
import org.securepathways.assessments.directory.store.DirectoryReach;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.kit.identity.AccessScope;

/** Reads all who could be given a case, with what they have to do already: one statement, however many they are. */
@ApplicationScoped
class CandidateRows {
    // A case that was assessed is off its assessor's desk.
    private static final String ALL = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'id', c.id, 'details', c.details,
                'open_cases', coalesce(l.open_cases, 0),
                'capacity', coalesce(p.open_cases, :usual),
                'leave', coalesce(v.leave, '[]'),
                'last_given', l.last_given)), '[]') as text)
            from clinician c
            left join assessor_capacity p on p.clinician_id = c.id
            left join (
                select a.clinician_id, max(a.allocated_at) as last_given,
                       count(*) filter (where a.ended_at is null and k.status = 'OPEN' and k.awaits_assessment)
                           as open_cases
                from allocation a join access_case k on k.id = a.case_id
                group by a.clinician_id) l on l.clinician_id = c.id
            left join (
                select f.clinician_id, jsonb_agg(to_jsonb(f) order by f.first_day) as leave
                from assessor_leave f where f.cancelled_by is null and f.last_day >= :today
                group by f.clinician_id) v on v.clinician_id = c.id
            where c.status = 'LISTED' and %s""".formatted(DirectoryReach.VISIBLE);

    private final JsonRows rows;
    private final int usualCapacity;

    CandidateRows(
            JsonRows rows,
            @ConfigProperty(name = "pathways.allocation.usual-capacity", defaultValue = "6") int usualCapacity) {
        this.rows = rows;
        this.usualCapacity = usualCapacity;
    }

    Uni<List<Candidate>> all(Mutiny.StatelessSession session, AccessScope scope, LocalDate today) {
        return DirectoryReach.of(scope)
                .bind(session.createNativeQuery(ALL, String.class))
                .setParameter("usual", usualCapacity)
                .setParameter("today", today)
                .getSingleResult()
                .map(found -> rows.list(found, Candidate.class));
    }
}
