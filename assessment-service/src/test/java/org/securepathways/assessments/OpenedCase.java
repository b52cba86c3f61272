package org.securepathways.assessments;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.securepathways.contracts.EventType;
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
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Wire;

/** Cases as they open and end by what referral-service says. */
public final class OpenedCase {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OpenedCase() {}

    /** Of somebody in Leeds. */
    public static UUID inLeeds() {
        return of("LEI", Region.NORTH_EAST_AND_YORKSHIRE, CarePathway.MENTAL_ILLNESS);
    }

    /** Of somebody in Leeds whose referral was sent then. */
    public static UUID sentAt(Moment sentAt) {
        return of("LEI", Region.NORTH_EAST_AND_YORKSHIRE, CarePathway.MENTAL_ILLNESS, sentAt);
    }

    public static UUID of(String prison, Region region, CarePathway pathway) {
        return of(prison, region, pathway, Moment.of(TestClock.now()));
    }

    private static UUID of(String prison, Region region, CarePathway pathway, Moment sentAt) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        Wire.say(EventType.REFERRAL_SUBMITTED, id, TestClock.now(), referral(id, prison, region, pathway, sentAt));
        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.get(Api.as("assessor"), "/cases/" + id).statusCode(200));
        return id;
    }

    /** An access assessment by that organisation was finished today. */
    public static String assessedBy(UUID id, String organisation) {
        return Api.post(
                        Api.as("assessor"),
                        "/cases/" + id + "/finished-assessments",
                        Map.of(
                                "kind",
                                "ACCESS",
                                "organisation",
                                organisation,
                                "assessor",
                                "1234567",
                                "outcome",
                                Map.of(
                                        "mode", "FACE_TO_FACE",
                                        "examinedAt", TestClock.now().toString(),
                                        "conclusion", "DETAINABLE",
                                        "levelRecommended", "MEDIUM",
                                        "carePathway", "MENTAL_ILLNESS")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void withdraw(UUID id) {
        var now = TestClock.now();
        Wire.say(
                EventType.REFERRAL_WITHDRAWN, id, now, new ReferralWithdrawn(id, WithdrawalReason.W01, Moment.of(now)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.get(Api.as("assessor"), "/cases/" + id).body("status", is("WITHDRAWN")));
    }

    private static ReferralSubmitted referral(
            UUID id, String prison, Region region, CarePathway pathway, Moment sentAt) {
        return new ReferralSubmitted(
                id,
                id,
                prison,
                region,
                Jurisdiction.ENGLAND,
                sentAt,
                null,
                CustodyStatus.SENTENCED,
                LegalPower.S47,
                Urgency.URGENT,
                UrgencyGround.ACUTE_PSYCHOSIS,
                LevelWanted.MEDIUM,
                pathway,
                Gender.MALE,
                AgeBand.AGE_25_TO_64,
                DiagnosisGroup.PSYCHOSIS,
                OffenceGroup.OTHER_VIOLENCE,
                "LS12",
                null,
                null,
                null,
                null);
    }
}
