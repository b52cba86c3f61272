package org.securepathways.referrals.intake;

import java.util.UUID;

/** A row that became a referral. */
public record TakenRow(String reference, String fingerprint, UUID referralId) {}
