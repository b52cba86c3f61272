-- The Ministry's queries on the level of security recommended. What was recommended and what was decided both stay.
create table level_query (
    id             uuid primary key,
    case_id        uuid not null references access_case,
    decision_id    uuid not null references access_decision,
    recommended    text not null,
    suggested      text not null,
    reason         text not null,
    words          text,
    status         text not null check (status in ('QUERIED', 'ANSWERED', 'DECIDED')),
    queried_at     text not null,
    queried_by     text not null,
    answered_at    text,
    answered_by    text,
    evidence       text,
    decided_at     text,
    decided_on     date,
    decided_by     text,
    decided        text,
    decision_words text,
    recorded_at    timestamptz not null,
    check ((answered_at is null) = (evidence is null)),
    check (status <> 'ANSWERED' or answered_at is not null),
    check ((status = 'DECIDED') = (decided is not null and decided_at is not null and decided_on is not null))
);
create unique index level_query_one_open on level_query (case_id) where status <> 'DECIDED';
create index level_query_case on level_query (case_id, recorded_at);
create index level_query_open on level_query (recorded_at, id) where status <> 'DECIDED';
create index level_query_decided on level_query (decided_on) where status = 'DECIDED';
