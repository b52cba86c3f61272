package org.securepathways.tracker.journey;

import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.contracts.referral.ReferralSubmitted;

/** Referrals of one sentenced man, as referral-service would tell them. */
final class Referrals {
    private Referrals() {}

    /** @param initialRequestAt null where the prison told none */
    static ReferralSubmitted from(
            String prison, UUID id, String sentAt, String initialRequestAt, Jurisdiction jurisdiction) {
        return from(prison, id, sentAt, initialRequestAt, jurisdiction, null);
    }

    static ReferralSubmitted continuing(String prison, UUID id, String sentAt, String firstSentAt) {
        return from(prison, id, sentAt, null, Jurisdiction.ENGLAND, firstSentAt);
    }

    private static ReferralSubmitted from(
            String prison,
            UUID id,
            String sentAt,
            String initialRequestAt,
            Jurisdiction jurisdiction,
            String firstSentAt) {
        return new ReferralSubmitted(
                id,
                UUID.randomUUID(),
                prison,
                Region.MIDLANDS,
                jurisdiction,
                new Moment(sentAt),
                initialRequestAt == null ? null : new Moment(initialRequestAt),
                CustodyStatus.SENTENCED,
                LegalPower.S47,
                Urgency.STANDARD,
                UrgencyGround.DETAINABLE,
                LevelWanted.MEDIUM,
                CarePathway.MENTAL_ILLNESS,
                Gender.MALE,
                AgeBand.AGE_25_TO_64,
                DiagnosisGroup.PSYCHOSIS,
                OffenceGroup.ROBBERY,
                "LE1",
                null,
                null,
                null,
                firstSentAt == null ? null : new Moment(firstSentAt));
    }
}
