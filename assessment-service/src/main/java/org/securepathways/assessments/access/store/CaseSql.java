package org.securepathways.assessments.access.store;

/** The statements behind {@link CaseTable}. */
public final class CaseSql {
    /** Which cases a caller may see; one known only by its end belongs to nobody yet. */
    public static final String VISIBLE = """
            c.sent_at is not null and (
                :everything or c.prison = :prison or c.region = :region
                or exists (select from assessment s where s.case_id = c.id and s.organisation = :organisation)
                or exists (select from unit_offer o where o.case_id = c.id and o.unit = :offeredTo
                           and o.state in ('MADE', 'ACCEPTED', 'DECLINED')))""";

    // Cases of the same person are locked together: each shows what is recorded under the others.
    static final String LOCK_ONE = """
            select cast(x.id as text) from access_case c, access_case x
            where c.id = :id and x.id = any (array(select linked_cases(c.id))) and %s
            order by x.id for update of x""".formatted(VISIBLE);

    static final String MAKE_MISSING = """
            insert into access_case (id, status, heard, awaits_assessment, awaits_reports, awaits_decision)
            select cast(value as uuid), 'OPEN', jsonb_build_object('complete', false), false, false, false
            from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) order by value
            on conflict do nothing""";

    // Everybody locks in the order of ids, so that nobody waits for somebody who waits for him.
    static final String LOCK_MANY = """
            select cast(c.id as text) from access_case c
            where c.id in (select linked_cases(cast(value as uuid))
                           from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))
            order by c.id for update of c""";

    private static final String WHOLE_CASE = """
            select cast(jsonb_build_object(
                'row', to_jsonb(c),
                'others', to_jsonb(array_remove(l.ids, c.id)),
                'assessments', (select coalesce(jsonb_agg(to_jsonb(a) order by a.recorded_at, a.position), '[]')
                                from assessment a where a.case_id = any (l.ids)),
                'reports', (select coalesce(jsonb_agg(to_jsonb(r) order by r.recorded_at, r.ordinal), '[]')
                            from medical_report r where r.case_id = any (l.ids)),
                'decisions', (select coalesce(jsonb_agg(to_jsonb(d) order by d.position), '[]')
                              from access_decision d where d.case_id = c.id)) as text)
            from access_case c cross join lateral (select array(select linked_cases(c.id)) as ids) l
            where""";

    static final String READ_ONE = WHOLE_CASE + " c.id = :id and " + VISIBLE;

    static final String READ_MANY = WHOLE_CASE
            + " c.id in (select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))";

    static final String STORE_CASES = """
            update access_case c set
                referral = r.referral, prison = r.prison, region = r.region, sent_at = r.sent_at, status = r.status,
                heard = r.heard, awaits_assessment = r.awaits_assessment,
                awaits_reports = r.awaits_reports, awaits_decision = r.awaits_decision,
                reviewed_on = r.reviewed_on, review_due = r.review_due, report_day = r.report_day
            from jsonb_populate_recordset(cast(null as access_case), cast(cast(:rows as text) as jsonb)) r
            where c.id = r.id""";

    static final String STORE_ASSESSMENTS = """
            insert into assessment
            select * from jsonb_populate_recordset(cast(null as assessment), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set
                status = excluded.status, duplicate = excluded.duplicate, mode = excluded.mode,
                examined_at = excluded.examined_at, conclusion = excluded.conclusion,
                level_recommended = excluded.level_recommended, care_pathway = excluded.care_pathway,
                currency_until = excluded.currency_until, completed_at = excluded.completed_at,
                scheduled_for = excluded.scheduled_for, slot = excluded.slot, moved = excluded.moved,
                not_done = excluded.not_done, ended_with_case = excluded.ended_with_case,
                currency_ended = excluded.currency_ended, currency_ended_at = excluded.currency_ended_at,
                findings = excluded.findings, staff_count = excluded.staff_count,
                travel_minutes = excluded.travel_minutes, miles_travelled = excluded.miles_travelled""";

    static final String FREE_SLOTS = """
            update visit_slot set assessment = null where assessment in (
                select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:rows as text) as jsonb)))""";

    static final String STORE_REPORTS = """
            insert into medical_report
            select * from jsonb_populate_recordset(cast(null as medical_report), cast(cast(:rows as text) as jsonb))""";

    static final String STORE_DECISIONS = """
            insert into access_decision
            select * from jsonb_populate_recordset(cast(null as access_decision), cast(cast(:rows as text) as jsonb))""";

    private CaseSql() {}
}
