-- What anybody told of a risk in a person, referred or not; it can name people and goes with the person.
create table new_risk (
    id                uuid primary key,
    person_id         uuid        not null references person (id),
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
create index new_risk_of_person on new_risk (person_id);
create index new_risk_told_at on new_risk (told_at);
create index new_risk_unread_by_referrer on new_risk (person_id) where referrer_read_at is null;
create index new_risk_unread_by_receiving on new_risk (person_id) where receiving_read_at is null;
