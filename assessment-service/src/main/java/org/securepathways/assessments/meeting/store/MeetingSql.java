package org.securepathways.assessments.meeting.store;

import org.securepathways.assessments.access.store.CaseSql;

/** The statements behind {@link MeetingQuery}. */
final class MeetingSql {
    private static final String WAITING = """
            (select count(*) from meeting_listing l join access_case c on c.id = l.case_id
             where l.meeting_id = m.id and l.status = 'WAITING' and c.status = 'OPEN' and %s)""".formatted(CaseSql.VISIBLE);

    private static final String ENTRY =
            "jsonb_build_object('meeting', " + MeetingTable.MEETING + ", 'waiting', " + WAITING + ")";

    static final String CALENDAR = "select cast(coalesce(jsonb_agg(" + ENTRY + """
             order by m.meets_at, m.id), '[]') as text)
            from (select m.* from access_meeting m
                  where (:boundTo = '' or m.region = :boundTo) and (:in = '' or m.region = :in)
                    and m.status <> 'CANCELLED' and m.meets_at >= :from
                    and (:first or (m.meets_at, m.id)
                                    > (select a.meets_at, a.id from access_meeting a where a.id = :after))
                  order by m.meets_at, m.id limit :limit) m""";

    static final String ONE =
            "select cast(" + ENTRY + " as text) from access_meeting m where m.id = :id and " + MeetingTable.VISIBLE;

    /** Urgency orders the meeting's work; within it nobody waits behind somebody who waits less long. */
    private static final String URGENT_FIRST = """
            array_position(array['EMERGENCY', 'URGENT', 'STANDARD', 'PLANNED'],
                           c.referral -> 'facts' ->> 'urgency'), c.sent_at, c.id""";

    static final String AGENDA = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'caseId', c.id, 'urgency', c.referral -> 'facts' -> 'urgency', 'prison', c.prison,
                'sentAt', c.referral -> 'facts' -> 'sentAt', 'levelWanted', c.referral -> 'facts' -> 'levelWanted',
                'carePathway', c.referral -> 'facts' -> 'carePathway', 'waitingSince', l.waiting_since)
                order by %s), '[]') as text)
            from meeting_listing l join access_case c on c.id = l.case_id
            where l.meeting_id = :id and l.status = 'WAITING' and c.status = 'OPEN' and %s""".formatted(URGENT_FIRST, CaseSql.VISIBLE);

    static final String WAITED_FOR = """
            select cast(jsonb_build_object('meeting', %s, 'listedAt', l.listed_at, 'waitingSince', l.waiting_since)
                        as text)
            from meeting_listing l
            join access_meeting m on m.id = l.meeting_id
            join access_case c on c.id = l.case_id
            where l.case_id = :caseId and l.status = 'WAITING' and c.status = 'OPEN' and %s""".formatted(MeetingTable.MEETING, CaseSql.VISIBLE);

    static final String UNLISTED = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'caseId', c.id, 'region', c.region, 'urgency', c.referral -> 'facts' -> 'urgency',
                'sentAt', c.referral -> 'facts' -> 'sentAt', 'nextMeeting', n.id, 'meetsAt', n.meets_at)
                order by %1$s), '[]') as text)
            from (select c.* from access_case c
                  where c.awaits_decision and %2$s
                    and not exists (select from meeting_listing l where l.case_id = c.id and l.status = 'WAITING')
                  order by %1$s limit :limit) c
            left join lateral (select m.id, m.meets_at from access_meeting m
                               where m.region = c.region and m.status = 'PLANNED' and m.meets_at > :now
                               order by m.meets_at limit 1) n on true""".formatted(URGENT_FIRST, CaseSql.VISIBLE);

    private static final String LONDON_DAYS =
            "(cast(%s at time zone 'Europe/London' as date) - cast(l.waiting_since at time zone 'Europe/London' as date))";

    static final String FIGURES = """
            with seen as (select c.id, c.region, c.status from access_case c where %1$s),
            waits as (
                select s.region, count(*) as n, max(%2$s) as longest,
                       percentile_cont(0.5) within group (order by %2$s) as median
                from meeting_listing l join seen s on s.id = l.case_id
                where l.status = 'DECIDED' and l.ended_at >= :from and l.ended_at < :until
                group by s.region),
            still as (
                select s.region, count(*) as n, max(%3$s) as longest
                from meeting_listing l join seen s on s.id = l.case_id
                where l.status = 'WAITING' and s.status = 'OPEN' group by s.region),
            decisions as (
                select s.region, count(*) filter (where d.out_of_cycle is false) as inside,
                       count(*) filter (where d.out_of_cycle) as outside,
                       count(*) filter (where d.out_of_cycle is null) as untold
                from access_decision d join seen s on s.id = d.case_id
                where d.recorded_at >= :from and d.recorded_at < :until group by s.region)
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'region', r.region, 'waited', coalesce(w.n, 0), 'medianDays', w.median, 'longestDays', w.longest,
                'stillWaiting', coalesce(t.n, 0), 'longestStillDays', t.longest,
                'inCycle', coalesce(d.inside, 0), 'outOfCycle', coalesce(d.outside, 0),
                'notTold', coalesce(d.untold, 0)) order by r.region), '[]') as text)
            from (select region from waits union select region from still union select region from decisions) r
            left join waits w on w.region = r.region
            left join still t on t.region = r.region
            left join decisions d on d.region = r.region""".formatted(
            CaseSql.VISIBLE, LONDON_DAYS.formatted("l.ended_at"), LONDON_DAYS.formatted("cast(:now as timestamptz)"));

    private MeetingSql() {}
}
