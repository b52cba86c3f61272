-- Which organisation trusts the referrals of which prison's team. Steps are added, never changed.
create table trusted_pair (
    prison       text not null,
    organisation text not null,
    primary key (prison, organisation)
);
create index trusted_pair_organisation on trusted_pair (organisation, prison);

create table trust_step (
    prison       text        not null,
    organisation text        not null,
    position     int         not null,
    act          text        not null check (act in ('GRANT', 'SUSPEND')),
    on_day       date        not null,
    reason       text        not null,
    by           text        not null,
    recorded_at  timestamptz not null,
    primary key (prison, organisation, position),
    foreign key (prison, organisation) references trusted_pair
);

-- Where an organisation is, so that an agreement between regions can be judged.
create table organisation_region (
    organisation text        primary key,
    region       text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

create table recognition_agreement (
    id            uuid        primary key,
    recognised_by jsonb       not null,
    assessed_by   jsonb       not null,
    levels        text[]      not null,
    care_pathways text[]      not null,
    valid_from    date        not null,
    valid_until   date        not null,
    -- The first day on which it no longer counted.
    ended_on      date,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    check (valid_until >= valid_from)
);
create index recognition_agreement_ends on recognition_agreement (valid_until, id) where ended_on is null;
create index recognition_agreement_recognisers on recognition_agreement using gin (recognised_by jsonb_path_ops);
