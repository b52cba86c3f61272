-- What the access meeting can recommend besides admission, and how a decision came about.
alter table access_decision drop constraint access_decision_outcome_check;
alter table access_decision
    add constraint access_decision_outcome_check
        check (outcome in ('ADMIT', 'OTHER_SERVICE', 'MORE_INFORMATION', 'NOT_HOSPITAL')),
    add column other_service      text,
    add column decline_reason     text,
    add column information_from   text,
    -- Free text: it is in no event and no log line.
    add column rationale          text,
    add column dissents           jsonb not null default '[]',
    add column supersedes         uuid references access_decision,
    add column superseded_because text,
    add column meeting_id         uuid,
    -- Null where it was taken in a meeting not kept here.
    add column out_of_cycle       boolean,
    add column binding            boolean,
    add constraint access_decision_says_why check ((supersedes is null) = (superseded_because is null));
-- A second wall behind the rule: a decision is superseded once.
create unique index access_decision_superseded_once on access_decision (supersedes);
create index access_decision_recorded on access_decision (recorded_at);

-- An appeal against a decision, which stands until another supersedes it.
create table access_appeal (
    id               uuid primary key,
    case_id          uuid not null references access_case,
    decision_id      uuid not null references access_decision,
    appellant        text not null check (appellant in ('REFERRER', 'UNIT')),
    unit             text,
    ground           text not null,
    words            text,
    status           text not null check (status in ('OPEN', 'UPHELD', 'DISMISSED', 'WITHDRAWN', 'OVERTAKEN')),
    made_at          text not null,
    made_by          text not null,
    ended_at         text,
    ended_by         text,
    outcome_words    text,
    outcome_decision uuid references access_decision,
    recorded_at      timestamptz not null,
    check ((status = 'OPEN') = (ended_at is null))
);
create unique index access_appeal_one_open on access_appeal (case_id) where status = 'OPEN';
create index access_appeal_case on access_appeal (case_id, recorded_at);

-- Where a contract binds a unit to follow what is recommended; nothing else does.
create table binding_contract (
    id          uuid primary key,
    region      text not null,
    unit        text not null,
    level       text not null check (level in ('HIGH', 'MEDIUM', 'LOW')),
    valid_from  date not null,
    valid_to    date,
    recorded_by text not null,
    recorded_at timestamptz not null,
    check (valid_to >= valid_from)
);
create index binding_contract_region on binding_contract (region, level, valid_from);
