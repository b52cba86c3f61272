-- The only place with names, numbers and dates of birth.
create table person (
    id            uuid primary key,
    prison_number text        not null unique,
    nhs_number    text,
    family_name   text        not null,
    given_name    text        not null,
    date_of_birth date        not null,
    recorded_at   timestamptz not null
);
create index person_nhs_number on person (nhs_number) where nhs_number is not null;

create table referral (
    id                 uuid primary key,
    episode_id         uuid        not null,
    person_id          uuid        not null references person (id),
    status             text        not null check (status in ('OPEN', 'WITHDRAWN', 'CLOSED')),
    prison             text        not null,
    region             text        not null,
    jurisdiction       text        not null,
    custody_status     text        not null,
    legal_power        text        not null,
    initial_request_at text,
    sent_at            text        not null,
    urgency            text        not null,
    urgency_ground     text        not null,
    level_wanted       text        not null,
    care_pathway       text        not null,
    gender             text        not null,
    age_band           text        not null,
    diagnosis_group    text        not null,
    offence_group      text        not null,
    home_outward_code  text,
    withdrawal_reason  text,
    ended_at           text,
    recorded_at        timestamptz not null,
    version            bigint      not null
);

-- One person has one open referral, whoever asks and however often at once.
create unique index referral_one_open on referral (person_id) where status = 'OPEN';
-- Worklists: a prison's, and a region's, newest first.
create index referral_by_prison on referral (prison, id desc);
create index referral_by_region on referral (region, id desc);
