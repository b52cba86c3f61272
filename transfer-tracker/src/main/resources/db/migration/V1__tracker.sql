-- What happened, as it was told: never changed, never deleted. Everything else here is made from it.
create table fact (
    id          uuid primary key,
    referral_id uuid        not null,
    type        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    source      text        not null,
    sequence    bigint      not null,
    data        text        not null
);
create index fact_of_case on fact (referral_id);

-- One line per case: the lock under which its facts are folded, and what worklists are searched by.
create table journey (
    referral_id      uuid primary key,
    opened           boolean     not null default false,
    prison           text,
    region           text,
    units            text[]      not null default '{}',
    currently_with   text,
    held_since       timestamptz,
    opened_on        date,
    outcome          text,
    ended_at         timestamptz,
    breached         boolean     not null default false,
    nearest_standard text,
    nearest_last_day date,
    -- The nearest limit; far away where none runs.
    sort_at          timestamptz not null default '9999-12-31T00:00:00Z',
    -- When time alone will next give the case something to say; none where it never will.
    look_again_at    timestamptz
);
create index journey_due on journey (look_again_at) where look_again_at is not null;
create index journey_worklist on journey (sort_at, referral_id) where opened;
create index journey_worklist_of_prison on journey (prison, sort_at, referral_id) where opened;
create index journey_units on journey using gin (units);

create table clock (
    referral_id        uuid        not null references journey (referral_id),
    standard           text        not null,
    start_fact         uuid        not null,
    standard_version   text        not null,
    in_force           boolean     not null,
    state              text        not null,
    started_on         date        not null,
    last_compliant_day date        not null,
    due_at             timestamptz not null,
    stopped_at         timestamptz,
    exceeded           boolean     not null,
    primary key (referral_id, standard, start_fact)
);

-- What was announced on the public topic: each id once, whoever wanted to say it and however often.
create table announcement (
    id           uuid primary key,
    referral_id  uuid        not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    announced_at timestamptz not null,
    -- What it said of a clock: kept of breaches and of breaches withdrawn.
    clock        text
);
create index announcement_of_case on announcement (referral_id);

-- One row once an empty ledger has been read back from the public topic.
create table ledger_read_back (
    done boolean primary key check (done)
);
