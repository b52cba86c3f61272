-- What list and worklist ask for lies in columns of its own, made of the rest of the row whenever that is written.
alter table referral
    add column clock_from     timestamptz,
    add column missing_step   text,
    add column work_rank      int,
    add column referrer_next  text,
    add column receiving_next text;

-- What is missing, and who has to do something, only the rules can say: rows without it are given it after the start.
update referral
set clock_from = case when length(coalesce(first_sent_at, sent_at)) = 10
        then cast(cast(coalesce(first_sent_at, sent_at) as date) as timestamp) at time zone 'Europe/London'
        else cast(coalesce(first_sent_at, sent_at) as timestamptz) end,
    work_rank = array_position(array ['EMERGENCY', 'URGENT', 'STANDARD', 'PLANNED'],
        coalesce(assessor_urgency, urgency));
alter table referral
    alter column clock_from set not null,
    alter column work_rank set not null;
create index referral_without_work on referral (id) where missing_step is null;

-- Lists: of a prison, of a region, of all, by status, longest wait first.
drop index referral_by_prison;
drop index referral_by_region;
create index referral_of_prison on referral (prison, status, clock_from, id);
create index referral_of_region on referral (region, status, clock_from, id);
create index referral_of_status on referral (status, clock_from, id);

-- All referrals of one person, under whatever number.
create index referral_of_kept on referral (kept_id);

-- Worklists: what comes first of what one side has to do.
create index referral_referrer_next on referral (prison, work_rank, clock_from, id) where referrer_next is not null;
create index referral_receiving_next on referral (work_rank, clock_from, id) where receiving_next is not null;
create index referral_receiving_next_of_region on referral (region, work_rank, clock_from, id)
    where receiving_next is not null;
create index referral_payer_disputed on referral_payer (referral_id)
    where disputed_at is not null and dispute_ended_at is null;
create index referral_payer_asked_to_fund on referral_payer (referral_id)
    where funding_requested_at is not null and funding_approved_at is null;
create index referral_payer_asked_out_of_area on referral_payer (referral_id)
    where out_of_area_requested_at is not null and out_of_area_approved_at is null;
create index referral_fact_of_disputes on referral_fact (type, referral_id, number)
    where type in ('secure-pathways.referral.start-claimed', 'secure-pathways.referral.start-ruled');
