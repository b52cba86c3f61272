-- Who assesses and signs. These are names of staff: they leave this database only as an answer to who may see them.
create table clinician (
    id           uuid        primary key,
    version      bigint      not null,
    status       text        not null check (status in ('LISTED', 'LEFT')),
    left_on      date,
    details      jsonb       not null,
    -- The name as it is compared: without title, case, accents, punctuation and order.
    name_key     text        not null,
    registration text        not null unique,
    organisation text        not null,
    regions      text[]      not null,
    account      text        unique,
    changed_by   text        not null,
    changed_at   timestamptz not null,
    check ((status = 'LEFT') = (left_on is not null))
);
create index clinician_of_organisation on clinician (organisation, name_key);
create index clinician_by_name on clinician (name_key, id);

-- Every approval under section 12 there ever was: what was signed is judged by the approval of that day.
create table section12_approval (
    id           uuid        primary key,
    clinician_id uuid        not null references clinician,
    reference    text        not null,
    valid_from   date        not null,
    valid_until  date        not null,
    -- The first day on which it no longer held.
    withdrawn_on date,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    unique (clinician_id, reference, valid_from),
    check (valid_until >= valid_from),
    check (withdrawn_on is null or withdrawn_on between valid_from and valid_until)
);
create index section12_approval_ends on section12_approval (valid_until, clinician_id);
