package org.securepathways.assessments.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.uuid.Generators;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
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
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** Cases as assessors and gatekeepers work on them, opened by what referral-service says. */
final class CaseApi {
    static final String DR_ADEYEMI = "1234567";
    static final String DR_BAXTER = "7654321";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private CaseApi() {}

    /** A case of somebody in Leeds. */
    static UUID givenACase() {
        return givenACase("LEI", Region.NORTH_EAST_AND_YORKSHIRE);
    }

    static UUID givenACase(String prison, Region region) {
        return givenACase(prison, region, TestClock.now());
    }

    static UUID givenACase(String prison, Region region, java.time.Instant sentAt) {
        var id = newReferralId();
        Wire.say(EventType.REFERRAL_SUBMITTED, id, sentAt, referral(id, prison, region, Moment.of(sentAt)));
        awaitKnown(id);
        return id;
    }

    static UUID givenAnAssessedCase() {
        var id = givenACase();
        outcome(id, givenABooking(id, "ACCESS"), anOutcome()).statusCode(200);
        return id;
    }

    static String givenABooking(UUID id, String kind) {
        return book(id, aBooking(kind)).statusCode(201).extract().path("id");
    }

    static UUID newReferralId() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }

    static void sayWithdrawn(UUID id, Moment at) {
        Wire.say(EventType.REFERRAL_WITHDRAWN, id, at.instant(), new ReferralWithdrawn(id, WithdrawalReason.W01, at));
    }

    static void awaitKnown(UUID id) {
        await().atMost(PATIENCE).untilAsserted(() -> read(id, assessor()).statusCode(200));
    }

    static void awaitStatus(UUID id, String status) {
        await().atMost(PATIENCE).untilAsserted(() -> read(id, assessor()).body("status", is(status)));
    }

    static Map<String, Object> aBooking(String kind) {
        return with(
                Map.of("scheduledFor", "2027-01-05T10:00:00Z", "organisation", "X9A01", "assessor", DR_ADEYEMI),
                "kind",
                kind);
    }

    static Map<String, Object> anOutcome() {
        return new HashMap<>(Map.of(
                "mode", "FACE_TO_FACE",
                "examinedAt", now(),
                "conclusion", "DETAINABLE",
                "levelRecommended", "MEDIUM",
                "carePathway", "MENTAL_ILLNESS"));
    }

    static Map<String, Object> aReport(String doctor, boolean section12Approved) {
        return new HashMap<>(Map.of(
                "doctor",
                doctor,
                "section12Approved",
                section12Approved,
                "detainable",
                true,
                "examinedAt",
                now(),
                "signedAt",
                now()));
    }

    static Map<String, Object> anAdmission() {
        return new HashMap<>(Map.of(
                "outcome", "ADMIT",
                "securityLevel", "MEDIUM",
                "serviceType", "SECURE",
                "carePathway", "MENTAL_ILLNESS",
                "decidedAt", now()));
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    static String now() {
        return TestClock.now().toString();
    }

    static ValidatableResponse book(UUID id, Map<String, Object> body) {
        return post(assessor(), "/cases/" + id + "/assessments", body);
    }

    static ValidatableResponse outcome(UUID id, Object assessment, Map<String, Object> body) {
        return post(assessor(), "/cases/" + id + "/assessments/" + assessment + "/outcome", body);
    }

    static ValidatableResponse sign(UUID id, Map<String, Object> body) {
        return post(assessor(), "/cases/" + id + "/reports", body);
    }

    static ValidatableResponse decide(UUID id, Map<String, Object> body) {
        return post(Tokens.of("gatekeeper").sign(), "/cases/" + id + "/access-decision", body);
    }

    static ValidatableResponse post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    static ValidatableResponse read(UUID id, String token) {
        return given().auth().oauth2(token).get("/cases/" + id).then();
    }

    static String assessor() {
        return Tokens.of("assessor").sign();
    }

    static ReferralSubmitted referral(UUID id, String prison, Region region, Moment sentAt) {
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
                CarePathway.MENTAL_ILLNESS,
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
