-- What is told of documents; what they say lies encrypted in files of their own names.
create table document (
    id             uuid primary key,
    referral_id    uuid        not null references referral (id),
    kind           text        not null,
    written_on     date,
    status         text        not null check (status in ('AWAITED', 'STORED', 'REMOVED')),
    announced_by   text        not null,
    announced_at   timestamptz not null,
    file           uuid,
    media_type     text,
    size           bigint,
    sha256         text,
    scan           text check (scan in ('CLEAN', 'NOT_SCANNED')),
    key_id         text,
    stored_at      timestamptz,
    removed_by     text,
    removed_at     timestamptz,
    removal_reason text
);
create index document_of_referral on document (referral_id, id);
create index document_awaited on document (announced_at) where status = 'AWAITED';
