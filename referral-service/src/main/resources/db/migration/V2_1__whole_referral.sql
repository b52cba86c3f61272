-- In an emergency only the number is known; an immigration detainee may have a Home Office reference alone.
alter table person
    alter column prison_number drop not null,
    alter column family_name drop not null,
    alter column given_name drop not null,
    alter column date_of_birth drop not null,
    add column home_office_ref text,
    add constraint person_has_a_number check (prison_number is not null or home_office_ref is not null);
create unique index person_home_office_ref on person (home_office_ref) where prison_number is null;
create index person_home_office_ref_any on person (home_office_ref) where home_office_ref is not null;

-- The referral's own facts: what is known now. How it came to be so lies in referral_fact.
alter table referral
    drop constraint referral_status_check,
    add constraint referral_status_check
        check (status in ('OPEN', 'WITHDRAWN', 'REJECTED', 'CLOSED', 'MERGED')),
    alter column gender drop not null,
    add column origin_prison       text,
    add column remanded_by         text,
    add column need_identified_at  text,
    add column notice_given_at     text,
    add column notice_date         date,
    add column first_sent_at       text,
    add column stage               text not null default 'SENT',
    add column resubmissions       int  not null default 0,
    add column complete_at         text,
    add column return_reason       text,
    add column merged_into         uuid references referral (id),
    add column assessor_urgency    text,
    add column assessor_ground     text,
    add column emergency_raised_at text,
    add column emergency_contact   text,
    add column acknowledged_at     text,
    add column acknowledged_by     text,
    add column reminders           int  not null default 0,
    add column alarm_told_at       timestamptz,
    add column form                text not null default '{}';
update referral set origin_prison = prison;
alter table referral alter column origin_prison set not null;

create index referral_of_person on referral (person_id, id desc);
create index referral_alarmed on referral (alarm_told_at)
    where status = 'OPEN' and emergency_raised_at is not null and acknowledged_at is null;

-- Every event told of a referral, with who recorded it: never changed.
create table referral_fact (
    id          uuid primary key,
    referral_id uuid        not null references referral (id),
    number      int         not null,
    type        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    data        text        not null,
    -- What was said before a correction; it can name the person and goes with the person.
    before      text
);
create unique index referral_fact_in_order on referral_fact (referral_id, number);
