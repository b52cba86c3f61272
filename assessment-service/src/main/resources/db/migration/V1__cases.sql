-- One referral on its way to an access decision. The row appears with the first that is heard of the referral, which
-- may be its end: then it has no referral yet, and nobody sees it.
create table access_case (
    id                uuid    primary key,
    referral          jsonb,
    prison            text,
    region            text,
    sent_at           timestamptz,
    status            text    not null check (status in ('OPEN', 'WITHDRAWN', 'CLOSED')),
    -- As they were given: a date or an instant.
    withdrawn_at      text,
    closed_at         text,
    awaits_assessment boolean not null,
    awaits_reports    boolean not null,
    awaits_decision   boolean not null,
    check ((referral is null) = (sent_at is null)),
    check ((status = 'OPEN') = (withdrawn_at is null and closed_at is null))
);
-- The worklists, oldest first.
create index access_case_oldest on access_case (sent_at, id) where sent_at is not null;
create index access_case_awaits_assessment on access_case (sent_at, id) where awaits_assessment;
create index access_case_awaits_reports on access_case (sent_at, id) where awaits_reports;
create index access_case_awaits_decision on access_case (sent_at, id) where awaits_decision;
create index access_case_prison on access_case (prison, sent_at, id);
create index access_case_region on access_case (region, sent_at, id);

create table assessment (
    id                uuid    primary key,
    case_id           uuid    not null references access_case,
    position          int     not null,
    kind              text    not null check (kind in ('FIRST_MEDICAL', 'ACCESS', 'SECOND_OPINION')),
    status            text    not null check (status in ('BOOKED', 'COMPLETED', 'CANCELLED')),
    scheduled_for     text,
    organisation      text    not null,
    -- A doctor's GMC number: it never leaves this database by a topic.
    assessor          text    not null,
    duplicate         boolean not null,
    mode              text,
    examined_at       text,
    conclusion        text,
    level_recommended text,
    care_pathway      text,
    currency_until    date,
    recorded_at       timestamptz not null,
    completed_at      timestamptz,
    unique (case_id, position),
    check ((status = 'COMPLETED') = (examined_at is not null)),
    check (status <> 'COMPLETED' or (mode is not null and conclusion is not null and completed_at is not null)),
    check ((currency_until is not null) = (kind = 'ACCESS' and status = 'COMPLETED'))
);
-- A second wall behind the rule: never two access assessments booked for one person.
create unique index assessment_one_access_booking on assessment (case_id)
    where kind = 'ACCESS' and status = 'BOOKED';
create index assessment_organisation on assessment (organisation, case_id);

create table medical_report (
    id                  uuid    primary key,
    case_id             uuid    not null references access_case,
    ordinal             int     not null check (ordinal in (1, 2)),
    doctor              text    not null,
    section12_approved  boolean not null,
    detainable          boolean not null,
    examined_at         text    not null,
    signed_at           text    not null,
    recorded_at         timestamptz not null,
    unique (case_id, ordinal),
    unique (case_id, doctor)
);

create table access_decision (
    id             uuid primary key,
    case_id        uuid not null references access_case,
    position       int  not null,
    outcome        text not null check (outcome in ('ADMIT', 'NOT_HOSPITAL')),
    security_level text,
    service_type   text,
    care_pathway   text,
    decided_at     text not null,
    recorded_at    timestamptz not null,
    unique (case_id, position)
);
