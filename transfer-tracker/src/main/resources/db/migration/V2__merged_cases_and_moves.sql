-- Every prison whose team has or had the case; where the person is held now stands beside where the referral came from.
alter table journey add column prisons text[] not null default '{}';
alter table journey add column held_at text;
alter table journey add column held_in_region text;
-- The case it goes on as. Such a case is not open, and has no clocks of its own.
alter table journey add column merged_into uuid;

update journey set prisons = array[prison], held_at = prison, held_in_region = region where prison is not null;
create index journey_prisons on journey using gin (prisons);
drop index journey_worklist_of_prison;

-- Which case goes on as which, as told under the key of the merged one; what was told last decides.
create table merged_case (
    merged   uuid primary key,
    survivor uuid    not null,
    stands   boolean not null,
    sequence bigint  not null
);
create index merged_case_of_survivor on merged_case (survivor) where stands;

-- Cases to fold again because of news about a case merged into them: only ever added to, so that whoever adds waits
-- for nobody.
create table case_to_fold (
    id          bigint generated always as identity primary key,
    referral_id uuid not null
);
