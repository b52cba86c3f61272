-- A CSV of many referrals, and how far it has come. The row's lock is the claim of whoever works on it.
create table referral_import (
    id            uuid primary key,
    prison        text        not null,
    sent_by       text        not null,
    columns       text        not null,
    state         text        not null check (state in ('ARRIVING', 'RUNNING', 'DONE')),
    rows          int         not null default 0,
    taken         int         not null default 0,
    already_taken int         not null default 0,
    refused       int         not null default 0,
    received_at   timestamptz not null,
    touched_at    timestamptz not null,
    done_at       timestamptz
);
create index referral_import_running on referral_import (touched_at) where state = 'RUNNING';
create index referral_import_of_prison on referral_import (prison, id) where state = 'RUNNING';
create index referral_import_age on referral_import (touched_at);

-- Rows not dealt with yet. They name people; each is deleted in the transaction that deals with it.
create table referral_import_line (
    import_id uuid not null references referral_import (id) on delete cascade,
    line      int  not null,
    cells     text not null,
    primary key (import_id, line)
);

-- What was wrong with a row: never what it said.
create table referral_import_error (
    import_id uuid not null references referral_import (id) on delete cascade,
    line      int  not null,
    number    int  not null,
    reference text,
    field     text,
    code      text not null,
    says      text not null,
    primary key (import_id, line, number)
);

-- Which row of a team's own became which referral, so that the same row again is the same referral.
create table referral_reference (
    prison      text not null,
    reference   text not null,
    fingerprint text not null,
    referral_id uuid not null references referral (id),
    primary key (prison, reference)
);
create index referral_reference_of_referral on referral_reference (referral_id);
