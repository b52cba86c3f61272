-- A referral can be corrected, moved, judged anew, taken back and opened again. Each group of columns is one thing told,
-- with the number its service gave it: what was told last holds, whatever came last.
alter table patient_case add column origin_prison text;
alter table patient_case add column origin_region text;
alter table patient_case add column place_sequence bigint;
alter table patient_case add column needs_sequence bigint;
alter table patient_case add column urgency text;
alter table patient_case add column urgency_sequence bigint;
alter table patient_case add column assessor_urgency text;
alter table patient_case add column assessor_urgency_sequence bigint;

alter table patient_case add column standing text not null default 'OPEN'
    constraint known_standing check (standing in ('OPEN', 'WITHDRAWN', 'REJECTED', 'SENT_BACK', 'MERGED'));
alter table patient_case add column standing_at timestamptz;
alter table patient_case add column standing_sequence bigint;
alter table patient_case add column merged_into uuid;

-- What the Ministry decided on the level, beside what the meeting recommended.
alter table patient_case add column decided_level text;
alter table patient_case add column decided_query uuid;
alter table patient_case add column decided_level_sequence bigint;

update patient_case set origin_prison = prison, origin_region = region;
update patient_case set standing = 'WITHDRAWN', standing_at = withdrawn_at where withdrawn_at is not null;
alter table patient_case drop column withdrawn_at;

create index patient_case_of_origin_prison on patient_case (origin_prison);
create index patient_case_of_origin_region on patient_case (origin_region);
