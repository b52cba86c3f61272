-- The number of what the tracker told last of the person's admission: an older word that comes later changes nothing.
alter table referral add column admission_sequence bigint not null default 0;
