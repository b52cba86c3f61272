-- Offers as bed-service tells of them, in whatever order that is heard: of two facts the later in sequence stands. They
-- have no reference to the case, for an offer can be heard of before its referral.
create table unit_offer (
    offer_id uuid   primary key,
    case_id  uuid   not null,
    unit     text   not null,
    state    text   not null check (state in ('MADE', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'ENDED')),
    sequence bigint not null
);
-- Who sees a case because it was offered to them.
create index unit_offer_case on unit_offer (case_id, unit);
create index unit_offer_live on unit_offer (case_id) where state in ('MADE', 'ACCEPTED');

create table unit_decline (
    offer_id         uuid    primary key,
    case_id          uuid    not null,
    unit             text    not null,
    reason           text    not null,
    nature           text    not null check (nature in ('CLINICAL', 'CAPACITY', 'OTHER')),
    after_acceptance boolean not null,
    declined_at      text    not null,
    declined_on      date    not null,
    sequence         bigint  not null,
    heard_at         timestamptz not null,
    -- Null while the case, or a decision to admit before it, has not become known here.
    returned_at      timestamptz
);
create index unit_decline_case on unit_decline (case_id, sequence);
create index unit_decline_pending on unit_decline (case_id) where returned_at is null;
create index unit_decline_period on unit_decline (declined_on, unit);

-- Clinical declines drawn for a second look.
create table decline_audit (
    offer_id  uuid primary key references unit_decline,
    case_id   uuid not null references access_case,
    drawn_at  timestamptz not null,
    verdict   text check (verdict in ('UPHELD', 'WAS_CAPACITY', 'WAS_UNCLEAR')),
    words     text,
    judged_at timestamptz,
    judged_by text,
    check ((verdict is null) = (judged_at is null))
);
create index decline_audit_open on decline_audit (drawn_at, offer_id) where verdict is null;
create index decline_audit_drawn on decline_audit (drawn_at, offer_id);
