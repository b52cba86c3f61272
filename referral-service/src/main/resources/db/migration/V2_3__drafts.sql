-- Referrals being written, seen by their team only. What they say names people and is gone when they expire.
create table draft (
    id          uuid primary key,
    prison      text        not null,
    content     text        not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    expires_at  timestamptz not null,
    referral_id uuid references referral (id),
    version     bigint      not null
);
create index draft_of_team on draft (prison, id desc);
create index draft_expiring on draft (expires_at);
