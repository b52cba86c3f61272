-- Rules of allocation are data: a version is added and never changed.
create table allocation_rules (
    version      int         primary key,
    valid_from   date        not null,
    rules        jsonb       not null,
    published_by text        not null,
    published_at timestamptz not null
);
create index allocation_rules_from on allocation_rules (valid_from, version);
insert into allocation_rules values (1, date '2000-01-01', '[
    {"criterion": "SERVES_REGION"},
    {"criterion": "KNOWS_PATHWAY"},
    {"criterion": "NOT_ON_LEAVE", "number": 7},
    {"criterion": "BELOW_CAPACITY"},
    {"criterion": "NEARER", "number": 50},
    {"criterion": "FEWER_CASES"}]', 'shipped', now());

create table assessor_capacity (
    clinician_id uuid        primary key references clinician,
    open_cases   int         not null check (open_cases >= 0),
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

create table assessor_leave (
    id           uuid        primary key,
    clinician_id uuid        not null references clinician,
    first_day    date        not null,
    last_day     date        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    cancelled_by text,
    check (last_day >= first_day)
);
create index assessor_leave_of_clinician on assessor_leave (clinician_id, last_day) where cancelled_by is null;

create table allocation (
    id              uuid        primary key,
    case_id         uuid        not null references access_case,
    clinician_id    uuid        not null references clinician,
    rules_version   int         not null references allocation_rules,
    rank            int,
    override_reason text,
    allocated_by    text        not null,
    allocated_at    timestamptz not null,
    ended_at        timestamptz,
    end_reason      text,
    check ((ended_at is null) = (end_reason is null)),
    check (rank is not null or override_reason is not null)
);
-- Never two who both believe the case is theirs.
create unique index allocation_one_holder on allocation (case_id) where ended_at is null;
create index allocation_of_case on allocation (case_id, allocated_at);
create index allocation_of_clinician on allocation (clinician_id, allocated_at);
create index allocation_held on allocation (clinician_id, case_id) where ended_at is null;
