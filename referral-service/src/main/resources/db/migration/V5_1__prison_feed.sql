-- Everybody the prison's feed or a referral tells of, by prison number: the row two writers about one person wait on.
create table held_person (
    prison_number text primary key,
    -- The number that is kept, where the prison service merged this one into it; facts stay under the number they came by.
    kept_as       text,
    merged_at     timestamptz,
    -- A referral of this number has not been held against what was told since.
    unsettled     boolean not null default false,
    -- A referral came under a number that had been given up before.
    merge_due     boolean not null default false
);
create index held_person_kept_as on held_person (kept_as) where kept_as is not null;
create index held_person_unsettled on held_person (prison_number) where unsettled;
create index held_person_merge_due on held_person (prison_number) where merge_due;

-- What the feed told, once each; never changed.
create table feed_fact (
    id             uuid primary key,
    prison_number  text        not null,
    kind           text        not null,
    type           text        not null,
    occurred_at    timestamptz not null,
    -- As it was written: nine digits, or no offset.
    occurred_text  text        not null,
    reason         text,
    prison         text,
    removed_number text,
    details        text        not null,
    recorded_at    timestamptz not null
);
create index feed_fact_of_person on feed_fact (prison_number, occurred_at);

-- What of it was told on, about one referral.
create table referral_feed (
    referral_id    uuid primary key references referral (id),
    hospital_event uuid,
    hospital_at    timestamptz,
    -- Codes of the discrepancies that are not settled, with commas.
    discrepancies  text not null,
    due_at         timestamptz
);
create index referral_feed_due on referral_feed (due_at) where due_at is not null;
