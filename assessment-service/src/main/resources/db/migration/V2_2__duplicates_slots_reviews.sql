-- Each access assessment that was asked for in vain, because one was booked or still counted.
create table duplicate_refusal (
    id           uuid primary key,
    case_id      uuid not null references access_case,
    assessment   uuid not null,
    organisation text not null,
    region       text not null,
    refused_at   timestamptz not null,
    -- The caller's Idempotency-Key: the same request again is the same attempt.
    caller       text not null,
    key          text,
    unique (caller, key)
);
create index duplicate_refusal_case on duplicate_refusal (case_id);
create index duplicate_refusal_at on duplicate_refusal (refused_at);
create index assessment_completed on assessment (completed_at) where kind = 'ACCESS' and status = 'COMPLETED';

-- When the prison can have somebody seen. One visit takes one slot.
create table visit_slot (
    id         uuid        primary key,
    prison     text        not null,
    starts_at  timestamptz not null,
    minutes    int         not null check (minutes between 15 and 480),
    room       boolean     not null,
    officer    boolean     not null,
    video      boolean     not null,
    withdrawn  boolean     not null default false,
    assessment uuid,
    check (room or video),
    check (not (withdrawn and assessment is not null))
);
create unique index visit_slot_one_visit on visit_slot (assessment) where assessment is not null;
create index visit_slot_free on visit_slot (prison, starts_at, id) where assessment is null and not withdrawn;

-- Waiting patients as they were seen again.
create table waiting_review (
    id          uuid primary key,
    case_id     uuid not null references access_case,
    change      text not null check (change in ('NONE', 'IMPROVED', 'WORSENED')),
    reviewed_at text not null,
    recorded_at timestamptz not null
);
create index waiting_review_case on waiting_review (case_id, recorded_at);

-- What passes by itself: the next review of who waits, and the age of the oldest medical report.
alter table access_case
    add column reviewed_on date,
    add column review_due  date,
    add column report_day  date;
update access_case set review_due = cast(sent_at at time zone 'Europe/London' as date) + 14
    where status = 'OPEN' and sent_at is not null;
update access_case c set report_day = r.oldest
    from (select case_id, min(cast(left(signed_at, 10) as date)) as oldest from medical_report group by case_id) r
    where r.case_id = c.id and c.status = 'OPEN' and c.sent_at is not null;
create index access_case_review_due on access_case (review_due, id) where review_due is not null;
create index access_case_report_day on access_case (report_day, id) where report_day is not null;
