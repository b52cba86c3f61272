-- By what people are found: marks under a key that the database does not hold, so that it can be searched without
-- names and numbers being compared in it.
create table person_mark (
    person_id             uuid primary key references person (id) on delete cascade,
    key_id                text not null,
    prison_number         text,
    nhs_number            text,
    home_office_ref       text,
    family_name_and_birth text,
    full_name             text,
    full_name_and_birth   text
);
create index person_mark_prison_number on person_mark (prison_number);
create index person_mark_nhs_number on person_mark (nhs_number);
create index person_mark_home_office_ref on person_mark (home_office_ref);
create index person_mark_family_name_and_birth on person_mark (family_name_and_birth);
create index person_mark_full_name on person_mark (full_name);
create index person_mark_full_name_and_birth on person_mark (full_name_and_birth);
