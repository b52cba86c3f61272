-- What anybody told of a risk in whoever has that number, referred or not: of nobody is a row made of a person.
create table new_risk (
    id                uuid primary key,
    prison_number     text        not null,
    risk              text        not null,
    seen_at           text        not null,
    contact           text,
    words             text,
    told_by           text        not null,
    told_for          text,
    told_at           timestamptz not null,
    referrer_read_at  timestamptz,
    receiving_read_at timestamptz
);
create index new_risk_of_number on new_risk (prison_number);
create index new_risk_told_at on new_risk (told_at);
create index new_risk_unread_by_referrer on new_risk (prison_number) where referrer_read_at is null;
create index new_risk_unread_by_receiving on new_risk (prison_number) where receiving_read_at is null;
