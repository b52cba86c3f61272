-- What every service needs to speak and to hear exactly once.

-- Events waiting for Kafka. A row lives from its business transaction until the broker has acknowledged it.
create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid        not null unique,
    type          text        not null,
    topic         text        not null,
    subject       text        not null,
    sequence      bigint      not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    traceparent   text,
    data          text        not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- The last number given per topic and subject. Its row lock makes commit order and sequence order one.
create table event_sequence (
    topic   text   not null,
    subject text   not null,
    last    bigint not null,
    primary key (topic, subject)
);

-- What a consumer has taken in: an event's effect and this row share a transaction.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

-- How far a consumer has read, in the transaction of what it read.
create table inbox_progress (
    consumer    text   not null,
    topic       text   not null,
    partition   int    not null,
    next_offset bigint not null,
    primary key (consumer, topic, partition)
);

-- Records that could not be taken in, with the reason; put back or skipped by an operator.
create table dead_letter (
    id          uuid primary key,
    consumer    text        not null,
    topic       text        not null,
    partition   int         not null,
    record_offset bigint    not null,
    record_key  text,
    headers     jsonb       not null,
    value       bytea       not null,
    reason      text        not null,
    state       text        not null check (state in ('PARKED', 'PUT_BACK', 'SKIPPED')),
    parked_at   timestamptz not null,
    settled_at  timestamptz,
    settled_by  text,
    unique (consumer, topic, partition, record_offset)
);
create index dead_letter_parked on dead_letter (parked_at, id) where state = 'PARKED';

-- The first answer to each write, so that a repeated request gets it again.
create table first_answer (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int         not null default 0,
    location    text,
    body        text,
    answered_at timestamptz not null,
    primary key (caller, key)
);
create index first_answer_age on first_answer (answered_at);
