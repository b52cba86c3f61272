-- All that was told of a referral, each part with the sequence of the event that told it. What the first version kept
-- is taken along: its dates of withdrawal came after the referral itself.
alter table access_case
    add column heard jsonb,
    drop constraint access_case_status_check,
    drop constraint access_case_check1,
    add constraint access_case_status_check
        check (status in ('OPEN', 'WITHDRAWN', 'REJECTED', 'CLOSED', 'MERGED'));
update access_case set heard = jsonb_strip_nulls(jsonb_build_object(
    'content', case when referral is not null then
        jsonb_build_object('sequence', referral -> 'sequence', 'value', referral -> 'facts') end,
    'standing', case when withdrawn_at is not null then jsonb_build_object(
        'sequence', coalesce((referral ->> 'sequence')::bigint, 0) + 1,
        'value', jsonb_build_object('state', 'WITHDRAWN', 'at', withdrawn_at)) end,
    'closedAt', closed_at,
    'complete', false));
alter table access_case
    alter column heard set not null,
    drop column withdrawn_at,
    drop column closed_at;

-- Two referrals of one person. The survivor's own count of events decides whether the merge stands.
create table case_merge (
    survivor uuid    not null,
    merged   uuid    not null,
    sequence bigint  not null,
    stands   boolean not null,
    primary key (survivor, merged)
);
create index case_merge_merged on case_merge (merged);

-- The cases of the same person: this one, and all that are merged with it.
create function linked_cases(asked uuid) returns setof uuid language sql stable as $$
    with recursive linked (id) as (
        select asked
        union
        select case when m.survivor = l.id then m.merged else m.survivor end
        from linked l join case_merge m on m.stands and (m.survivor = l.id or m.merged = l.id))
    select id from linked
$$;

alter table assessment
    drop constraint assessment_status_check,
    add constraint assessment_status_check check (status in ('BOOKED', 'COMPLETED', 'CANCELLED', 'NOT_DONE')),
    add column booked_mode          text,
    add column exception            text,
    add column exception_allowed_by text,
    add column slot                 uuid,
    add column moved                int     not null default 0,
    add column not_done             text,
    add column ended_with_case      boolean not null default false,
    add column currency_ended       text,
    add column currency_ended_at    text,
    add column findings             jsonb,
    add column staff_count          int,
    add column travel_minutes       int,
    add column miles_travelled      int,
    add constraint assessment_exception_has_its_author check ((exception is null) = (exception_allowed_by is null)),
    add constraint assessment_exception_only_of_access check (exception is null or kind = 'ACCESS'),
    add constraint assessment_currency_end_has_its_day check ((currency_ended is null) = (currency_ended_at is null)),
    add constraint assessment_not_done_says_why check (status <> 'NOT_DONE' or not_done is not null);
