package org.securepathways.assessments.access.store;

/** The statements behind {@link CaseTable}. */
final class CaseSql {
    /** Which cases a caller may see; one known only by its end belongs to nobody yet. */
    static final String VISIBLE = """
            c.sent_at is not null and (
                :everything or c.prison = :prison or c.region = :region
                or exists (select from assessment s where s.case_id = c.id and s.organisation = :organisation))""";

    static final String LOCK_ONE =
            "select cast(c.id as text) from access_case c where c.id = :id and " + VISIBLE + " for update of c";

    static final String MAKE_MISSING = """
            insert into access_case (id, status, awaits_assessment, awaits_reports, awaits_decision)
            select cast(value as uuid), 'OPEN', false, false, false
            from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) order by value
            on conflict do nothing""";

    // Everybody locks in the order of ids, so that nobody waits for somebody who waits for him.
    static final String LOCK_MANY = """
            select cast(c.id as text) from access_case c
            where c.id in (select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))
            order by c.id for update of c""";

    private static final String WHOLE_CASE = """
            select cast(jsonb_build_object(
                'row', to_jsonb(c),
                'assessments', (select coalesce(jsonb_agg(to_jsonb(a) order by a.position), '[]')
                                from assessment a where a.case_id = c.id),
                'reports', (select coalesce(jsonb_agg(to_jsonb(r) order by r.ordinal), '[]')
                            from medical_report r where r.case_id = c.id),
                'decisions', (select coalesce(jsonb_agg(to_jsonb(d) order by d.position), '[]')
                              from access_decision d where d.case_id = c.id)) as text)
            from access_case c where""";

    static final String READ_ONE = WHOLE_CASE + " c.id = :id and " + VISIBLE;

    static final String READ_MANY = WHOLE_CASE
            + " c.id in (select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))";

    static final String STORE_CASES = """
            update access_case c set
                referral = r.referral, prison = r.prison, region = r.region, sent_at = r.sent_at, status = r.status,
                withdrawn_at = r.withdrawn_at, closed_at = r.closed_at, awaits_assessment = r.awaits_assessment,
                awaits_reports = r.awaits_reports, awaits_decision = r.awaits_decision
            from jsonb_populate_recordset(cast(null as access_case), cast(cast(:rows as text) as jsonb)) r
            where c.id = r.id""";

    static final String STORE_ASSESSMENTS = """
            insert into assessment
            select * from jsonb_populate_recordset(cast(null as assessment), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set
                status = excluded.status, duplicate = excluded.duplicate, mode = excluded.mode,
                examined_at = excluded.examined_at, conclusion = excluded.conclusion,
                level_recommended = excluded.level_recommended, care_pathway = excluded.care_pathway,
                currency_until = excluded.currency_until, completed_at = excluded.completed_at""";

    static final String STORE_REPORTS = """
            insert into medical_report
            select * from jsonb_populate_recordset(cast(null as medical_report), cast(cast(:rows as text) as jsonb))""";

    static final String STORE_DECISIONS = """
            insert into access_decision
            select * from jsonb_populate_recordset(cast(null as access_decision), cast(cast(:rows as text) as jsonb))""";

    private CaseSql() {}
}
