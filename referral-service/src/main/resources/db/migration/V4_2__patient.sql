-- What a clinician let the patient be told, and for how long.
create table patient_release (
    id          uuid primary key,
    referral_id uuid        not null references referral (id),
    part        text        not null check (part in ('DATES', 'DESTINATION', 'THIRD_PARTIES')),
    hospital    text,
    released_by text        not null,
    released_at timestamptz not null,
    withheld_by text,
    withheld_at timestamptz
);
create unique index patient_release_holds on patient_release (referral_id, part) where withheld_at is null;

-- What the patient and those close to them said. It leaves this service only as an answer to who may see the referral.
create table patient_voice (
    id          uuid primary key,
    referral_id uuid        not null references referral (id),
    kind        text        not null check (kind in ('GOAL', 'FEEDBACK', 'CARER_CONTACT')),
    about       text        not null,
    answer      text,
    words       text,
    said_at     text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index patient_voice_of_referral on patient_voice (referral_id, id);
