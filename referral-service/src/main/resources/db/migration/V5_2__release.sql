-- What was told of a referral's release, so that each thing is told once, and when the next is due.
create table release_watch (
    referral_id    uuid primary key references referral (id),
    -- The dates of the form as they were last seen, and when somebody told them so.
    form_dates     text        not null,
    form_told_at   timestamptz not null,
    told_for       date,
    told_step      int,
    power_ended_on date,
    admitted_after boolean     not null default false,
    due_at         timestamptz
);
create index release_watch_due on release_watch (due_at) where due_at is not null;
-- Referrals of before have no watch yet: each is looked at once.
insert into release_watch (referral_id, form_dates, form_told_at, due_at)
select id, '', recorded_at, recorded_at from referral where status = 'OPEN';
