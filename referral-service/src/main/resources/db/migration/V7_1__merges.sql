-- Two numbers can be one person's. Each keeps its row, and kept_id says which row stands for the person: itself, until
-- somebody says that it is the same person as another.
alter table person add column kept_id uuid;
update person set kept_id = id;
alter table person
    alter column kept_id set not null,
    add constraint person_stands_for unique (id, kept_id);
create index person_kept on person (kept_id);

create function person_stands_for_itself() returns trigger language plpgsql as $$
begin
    new.kept_id := coalesce(new.kept_id, new.id);
    return new;
end $$;
create trigger person_stands_for_itself before insert on person
    for each row execute function person_stands_for_itself();

-- The wall behind the rule: a referral carries the person its number stands for, the database keeps the two equal, and
-- one person has one open referral under whatever number.
alter table referral add column kept_id uuid;
update referral r set kept_id = p.kept_id from person p where p.id = r.person_id;
alter table referral
    alter column kept_id set not null,
    add constraint referral_of_whom_the_number_stands_for
        foreign key (person_id, kept_id) references person (id, kept_id) on update cascade;

create function referral_of_whom_the_number_stands_for() returns trigger language plpgsql as $$
begin
    new.kept_id := (select p.kept_id from person p where p.id = new.person_id);
    return new;
end $$;
create trigger referral_of_whom_the_number_stands_for before insert on referral
    for each row execute function referral_of_whom_the_number_stands_for();

drop index referral_one_open;
create unique index referral_one_open on referral (kept_id) where status = 'OPEN';
create index referral_merged_into on referral (merged_into) where merged_into is not null;

-- Who said that two numbers are one person's, and who took it back. None is ever deleted.
create table person_merge (
    id             uuid primary key,
    kept_person    uuid        not null references person (id),
    removed_person uuid        not null references person (id),
    reason         text        not null,
    merged_at      text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    undo_reason    text,
    undone_at      text,
    undone_by      text,
    constraint person_merge_of_two check (kept_person <> removed_person),
    constraint person_merge_undone_whole check ((undo_reason is null) = (undone_at is null)
        and (undone_by is null) = (undone_at is null))
);
create unique index person_merge_holds_once
    on person_merge (least(kept_person, removed_person), greatest(kept_person, removed_person))
    where undone_at is null;
create index person_merge_of_kept on person_merge (kept_person);
create index person_merge_of_removed on person_merge (removed_person);

-- How alike two people are, person_mark tells.
create index referral_open_of_person on referral (person_id, id) where status = 'OPEN';

-- A number nobody was referred under has a row of its own now, so no merge of it is to be told again.
drop index held_person_merge_due;
alter table held_person drop column merge_due;
-- Merges told before there was anything to make of them are made after the start.
create index feed_fact_merged on feed_fact (occurred_at) where kind = 'MERGED';
