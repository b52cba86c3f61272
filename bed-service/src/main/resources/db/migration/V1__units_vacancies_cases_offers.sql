-- What units say of themselves and of their beds.
create table unit (
    code              text primary key,
    name              text not null,
    operator          text not null,
    region            text not null,
    outward_code      text not null,
    security_level    text not null,
    service_type      text not null,
    -- Lists of codes, with commas between.
    care_pathways     text not null,
    genders           text not null,
    age_bands         text not null,
    excluded_offences text not null,
    registered_at     timestamptz not null,
    constraint secure_has_a_level check ((service_type = 'SECURE') = (security_level <> 'NONE'))
);

-- Whether a bed is reserved or occupied is not kept here: the offers below say so, once.
create table vacancy (
    unit           text not null references unit (code),
    reference      text not null,
    ward           text not null,
    available_from date not null,
    version        bigint not null,
    confirmed_at   timestamptz not null,
    withdrawn      boolean not null default false,
    primary key (unit, reference)
);

-- The case as the other services told it. Each group of columns is one fact, and comes in any order.
create table patient_case (
    referral_id        uuid primary key,

    prison             text,
    region             text,
    gender             text,
    age_band           text,
    offence_group      text,

    decision_id        uuid,
    outcome            text,
    security_level     text,
    service_type       text,
    care_pathway       text,
    decision_sequence  bigint,

    withdrawn_at       timestamptz,

    admitted_unit      text,
    admitted_at        timestamptz,
    admission_sequence bigint,

    -- The decision for which match.none-found was published, so that it is said once.
    none_found_for     uuid
);

create index patient_case_of_prison on patient_case (prison);
create index patient_case_of_region on patient_case (region);

create table offer (
    id          uuid primary key,
    referral_id uuid not null references patient_case (referral_id),
    unit        text not null,
    vacancy     text not null,
    ward        text not null,
    offered_at  timestamptz not null,
    expires_at  timestamptz not null,
    status      text not null,
    -- As the unit gave it: a date or an instant with its offset.
    accepted_at text,
    declined    text,
    ending      text,
    foreign key (unit, vacancy) references vacancy (unit, reference),
    constraint known_status
        check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'ENDED', 'ADMITTED', 'STAY_OVER')),
    constraint declined_with_reason check ((status = 'DECLINED') = (declined is not null)),
    constraint ended_with_reason check ((status = 'ENDED') = (ending is not null))
);

-- The three promises that hold whatever the code above believes.
create unique index one_patient_per_bed on offer (unit, vacancy) where status in ('ACCEPTED', 'ADMITTED');
create unique index one_bed_per_patient on offer (referral_id) where status in ('ACCEPTED', 'ADMITTED');
create unique index one_open_offer_of_a_bed_to_a_patient on offer (referral_id, unit, vacancy) where status = 'OPEN';

create index offer_due on offer (expires_at) where status = 'OPEN';
create index offer_of_bed on offer (unit, vacancy) where status in ('OPEN', 'ACCEPTED', 'ADMITTED');
create index offer_of_case on offer (referral_id);
