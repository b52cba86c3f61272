-- What a prison's team and a unit or region talked over before there was a referral. It names nobody.
create table discussion (
    id           uuid        primary key,
    prison       text        not null,
    organisation text,
    region       text,
    on_day       date        not null,
    participants text[]      not null,
    outcome      text        not null,
    referral_id  uuid        references access_case,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    check ((organisation is null) <> (region is null))
);
create index discussion_latest on discussion (on_day, id);
create index discussion_of_prison on discussion (prison, organisation, on_day);
create index discussion_of_organisation on discussion (organisation, prison) where organisation is not null;
