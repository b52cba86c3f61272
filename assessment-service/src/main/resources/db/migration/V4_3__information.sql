-- What assessors and deciders ask others for. No clock stops for it.
create table information_request (
    id          uuid        primary key,
    case_id     uuid        not null references access_case,
    party       text        not null,
    items       text[]      not null,
    asked_by    text        not null,
    -- As it was given: a date or an instant; and the instant, to order by.
    asked_at    text        not null,
    asked_since timestamptz not null,
    status      text        not null check (status in ('OPEN', 'SUPPLIED', 'NO_LONGER_NEEDED')),
    ended_at    text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    ended_by    text,
    check ((status = 'OPEN') = (ended_at is null))
);
create index information_request_of_case on information_request (case_id, asked_since);
create index information_request_open on information_request (asked_since, id) where status = 'OPEN';
create index information_request_open_of_party on information_request (party, asked_since, id) where status = 'OPEN';
