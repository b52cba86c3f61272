-- The calendar of access meetings.
create table access_meeting (
    id            uuid primary key,
    -- The meetings planned together have the id of the first.
    series        uuid        not null,
    region        text        not null,
    gatekeeper    text        not null,
    commissioners jsonb       not null,
    meets_at      timestamptz not null,
    status        text        not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    chair         text,
    members       jsonb       not null default '[]',
    planned_by    text        not null,
    planned_at    timestamptz not null,
    ended_by      text,
    ended_at      timestamptz
);
create unique index access_meeting_once on access_meeting (region, gatekeeper, meets_at) where status <> 'CANCELLED';
create index access_meeting_calendar on access_meeting (region, meets_at, id);
create index access_meeting_time on access_meeting (meets_at, id);

-- Which meeting a case waits for, and which it waited for before.
create table meeting_listing (
    id            uuid primary key,
    case_id       uuid        not null references access_case,
    meeting_id    uuid        not null references access_meeting,
    status        text        not null check (status in ('WAITING', 'REPLACED', 'MOVED', 'RETURNED', 'DECIDED')),
    listed_at     timestamptz not null,
    listed_by     text        not null,
    -- When the case began to wait for a meeting: being moved to another does not begin the wait again.
    waiting_since timestamptz not null,
    ended_at      timestamptz,
    decision_id   uuid references access_decision,
    check ((status = 'WAITING') = (ended_at is null)),
    check ((status = 'DECIDED') = (decision_id is not null))
);
create unique index meeting_listing_one_wait on meeting_listing (case_id) where status = 'WAITING';
create index meeting_listing_meeting on meeting_listing (meeting_id) where status = 'WAITING';
create index meeting_listing_decided on meeting_listing (ended_at) where status = 'DECIDED';
