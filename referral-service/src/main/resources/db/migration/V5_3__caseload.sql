-- Whom an inreach team treats for long: so that release does not come before anybody thought of a referral.
create table caseload (
    id                       uuid primary key,
    prison                   text        not null,
    prison_number            text        not null,
    reason                   text        not null,
    custody_status           text,
    conditional_release_date date,
    sentence_expiry_date     date,
    told_at                  timestamptz not null,
    told_by                  text        not null,
    -- By what the team told and what the feed did, whichever is later.
    release_date             date,
    ended_at                 timestamptz,
    end_reason               text
);
create unique index caseload_once on caseload (prison_number, prison) where ended_at is null;
create index caseload_of_prison on caseload (prison, id) where ended_at is null;
create index caseload_release on caseload (prison, release_date, id) where ended_at is null and release_date is not null;
