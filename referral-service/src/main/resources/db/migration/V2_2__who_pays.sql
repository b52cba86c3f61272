-- Who pays for a referral and who decides on access, and what of it was asked, waited for and answered.
create table referral_payer (
    referral_id              uuid primary key references referral (id),
    commissioner             text    not null,
    gatekeeper               text,
    jurisdiction             text    not null,
    rule                     text    not null,
    settled                  boolean not null,
    disputed_at              text,
    dispute_reason           text,
    dispute_ended_at         text,
    funding_requested_at     text,
    funding_approved_at      text,
    out_of_area_requested_at text,
    out_of_area_reason       text,
    out_of_area_approved_at  text
);
create index referral_payer_commissioner on referral_payer (commissioner);
create index referral_payer_gatekeeper on referral_payer (gatekeeper);
