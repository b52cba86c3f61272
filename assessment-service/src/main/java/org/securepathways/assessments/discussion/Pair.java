package org.securepathways.assessments.discussion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What lies between a prison and a unit's organisation.
 *
 * @param discussions in all
 * @param ledToReferral how many of them are linked to a referral
 * @param trusted whether the organisation trusts the prison's referrals today
 */
public record Pair(
        String prison,
        String organisation,
        int discussions,
        int ledToReferral,
        boolean trusted,
        Optional<LocalDate> lastDiscussion) {}
