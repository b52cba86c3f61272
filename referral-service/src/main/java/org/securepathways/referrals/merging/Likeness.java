package org.securepathways.referrals.merging;

import java.util.List;
import java.util.UUID;

/** Two open referrals that may be of one person; only somebody who knows the person can say. */
public record Likeness(UUID referralId, UUID otherReferralId, List<Sign> signs) {

    /** What is alike. */
    public enum Sign {
        NHS_NUMBER,
        NAME_AND_DATE_OF_BIRTH
    }
}
