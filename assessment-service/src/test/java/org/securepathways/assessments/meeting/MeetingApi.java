package org.securepathways.assessments.meeting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.securepathways.assessments.access.CaseApi.anOutcome;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.newReferralId;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.read;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** Meetings as a gatekeeper plans them. Each gatekeeper here is another, so that tests share no calendar. */
public final class MeetingApi {
    private static final AtomicInteger GATEKEEPERS = new AtomicInteger(100);

    private MeetingApi() {}

    public static String gatekeeper() {
        return Tokens.of("gatekeeper").sign();
    }

    public static String newGatekeeper() {
        return "GK" + GATEKEEPERS.incrementAndGet();
    }

    public static Map<String, Object> aMeeting(String gatekeeper, Instant at) {
        return new HashMap<>(Map.of(
                "region", "MIDLANDS", "gatekeeper", gatekeeper, "meetsAt", at.toString(), "chair", "Dr Adeyemi"));
    }

    /** The id of a meeting that far ahead. */
    public static String givenAMeeting(String gatekeeper, Duration ahead) {
        return post(
                        gatekeeper(),
                        "/access-meetings",
                        aMeeting(gatekeeper, TestClock.now().plus(ahead)))
                .statusCode(201)
                .extract()
                .path("[0].id");
    }

    public static ValidatableResponse list(UUID caseId, Object meeting) {
        return post(gatekeeper(), "/cases/" + caseId + "/listing", Map.of("meetingId", meeting));
    }

    public static ValidatableResponse act(String meeting, String what) {
        return given().auth()
                .oauth2(gatekeeper())
                .post("/access-meetings/" + meeting + "/" + what)
                .then();
    }

    public static ValidatableResponse show(String path) {
        return given().auth().oauth2(gatekeeper()).get(path).then();
    }

    /** A case of that urgency in the Midlands, assessed. */
    public static UUID givenAnAssessedCase(Urgency urgency) {
        var id = givenACase(urgency, TestClock.now());
        outcome(id, givenABooking(id, "ACCESS"), anOutcome()).statusCode(200);
        return id;
    }

    public static UUID givenACase(Urgency urgency, Instant sentAt) {
        var id = newReferralId();
        Wire.say(EventType.REFERRAL_SUBMITTED, id, sentAt, referral(id, urgency, Moment.of(sentAt)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(id, assessor()).body("status", is("OPEN")));
        return id;
    }

    private static ReferralSubmitted referral(UUID id, Urgency urgency, Moment sentAt) {
        return new ReferralSubmitted(
                id,
                id,
                "BMI",
                Region.MIDLANDS,
                Jurisdiction.ENGLAND,
                sentAt,
                null,
                CustodyStatus.SENTENCED,
                LegalPower.S47,
                urgency,
                UrgencyGround.ACUTE_PSYCHOSIS,
                LevelWanted.MEDIUM,
                CarePathway.MENTAL_ILLNESS,
                Gender.MALE,
                AgeBand.AGE_25_TO_64,
                DiagnosisGroup.PSYCHOSIS,
                OffenceGroup.OTHER_VIOLENCE,
                "B12",
                null,
                null,
                null,
                null);
    }
}
