package org.securepathways.assessments.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.uuid.Generators;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** Cases as assessors and gatekeepers work on them, opened by what referral-service says. */
public final class CaseApi {
    public static final String DR_ADEYEMI = "1234567";
    public static final String DR_BAXTER = "7654321";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private CaseApi() {}

    /** A case of somebody in Leeds. */
    public static UUID givenACase() {
        return givenACase("LEI", Region.NORTH_EAST_AND_YORKSHIRE);
    }

    public static UUID givenACase(String prison, Region region) {
        return givenACase(prison, region, TestClock.now());
    }

    public static UUID givenACase(String prison, Region region, java.time.Instant sentAt) {
        var id = newReferralId();
        Wire.say(EventType.REFERRAL_SUBMITTED, id, sentAt, referral(id, prison, region, Moment.of(sentAt)));
        awaitKnown(id);
        return id;
    }

    public static UUID givenAnAssessedCase() {
        var id = givenACase();
        outcome(id, givenABooking(id, "ACCESS"), anOutcome()).statusCode(200);
        return id;
    }

    public static String givenABooking(UUID id, String kind) {
        return book(id, aBooking(kind)).statusCode(201).extract().path("id");
    }

    public static UUID newReferralId() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }

    /** A case under that power, of somebody for whom that level is wanted. */
    public static UUID givenACase(LegalPower power, LevelWanted wanted) {
        var id = newReferralId();
        var now = TestClock.now();
        Wire.say(
                EventType.REFERRAL_SUBMITTED,
                id,
                now,
                referral(id, "LEI", Region.NORTH_EAST_AND_YORKSHIRE, Moment.of(now), power, wanted));
        awaitKnown(id);
        return id;
    }

    public static void sayComplete(UUID id) {
        var at = Moment.of(TestClock.now());
        Wire.say(
                EventType.REFERRAL_COMPLETE,
                id,
                at.instant(),
                new MilestoneRecorded(id, Milestone.COMPLETE, at, Party.PRISON_HEALTH, EvidenceKind.FORM, null, null));
        await().atMost(PATIENCE).untilAsserted(() -> read(id, assessor()).body("dossierComplete", is(true)));
    }

    public static void sayMerged(UUID survivor, UUID merged) {
        var at = Moment.of(TestClock.now());
        for (UUID key : List.of(survivor, merged)) {
            Wire.say(EventType.REFERRAL_MERGED, key, at.instant(), new ReferralMerged(survivor, merged, at));
        }
        awaitStatus(merged, "MERGED");
    }

    /** A free slot in Leeds; with an officer where there is a room. */
    public static String givenASlot(String startsAt, boolean room, boolean video) {
        return post(
                        Tokens.of("custody").with("prison", "LEI").sign(),
                        "/slots",
                        Map.of(
                                "slots",
                                List.of(Map.of(
                                        "startsAt",
                                        startsAt,
                                        "minutes",
                                        90,
                                        "room",
                                        room,
                                        "officer",
                                        room,
                                        "video",
                                        video))))
                .statusCode(201)
                .extract()
                .path("[0].id");
    }

    public static ValidatableResponse visit(UUID id, Object assessment, String step, Map<String, ?> body) {
        return post(assessor(), "/cases/" + id + "/assessments/" + assessment + "/" + step, body);
    }

    public static void sayWithdrawn(UUID id, Moment at) {
        Wire.say(EventType.REFERRAL_WITHDRAWN, id, at.instant(), new ReferralWithdrawn(id, WithdrawalReason.W01, at));
    }

    public static void awaitKnown(UUID id) {
        await().atMost(PATIENCE).untilAsserted(() -> read(id, assessor()).statusCode(200));
    }

    public static void awaitStatus(UUID id, String status) {
        await().atMost(PATIENCE).untilAsserted(() -> read(id, assessor()).body("status", is(status)));
    }

    public static Map<String, Object> aBooking(String kind) {
        return with(
                Map.of("scheduledFor", "2027-01-05T10:00:00Z", "organisation", "X9A01", "assessor", DR_ADEYEMI),
                "kind",
                kind);
    }

    public static Map<String, Object> anOutcome() {
        return new HashMap<>(Map.of(
                "mode", "FACE_TO_FACE",
                "examinedAt", now(),
                "conclusion", "DETAINABLE",
                "levelRecommended", "MEDIUM",
                "carePathway", "MENTAL_ILLNESS"));
    }

    public static Map<String, Object> aReport(String doctor, boolean section12Approved) {
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

    public static Map<String, Object> anAdmission() {
        return new HashMap<>(Map.of(
                "outcome", "ADMIT",
                "securityLevel", "MEDIUM",
                "serviceType", "SECURE",
                "carePathway", "MENTAL_ILLNESS",
                "decidedAt", now()));
    }

    public static Map<String, Object> aRefusal() {
        return new HashMap<>(Map.of("outcome", "NOT_HOSPITAL", "declineReason", "X01", "decidedAt", now()));
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    public static String now() {
        return TestClock.now().toString();
    }

    public static ValidatableResponse book(UUID id, Map<String, Object> body) {
        return post(assessor(), "/cases/" + id + "/assessments", body);
    }

    public static ValidatableResponse outcome(UUID id, Object assessment, Map<String, Object> body) {
        return post(assessor(), "/cases/" + id + "/assessments/" + assessment + "/outcome", body);
    }

    public static ValidatableResponse sign(UUID id, Map<String, Object> body) {
        return post(assessor(), "/cases/" + id + "/reports", body);
    }

    public static ValidatableResponse decide(UUID id, Map<String, Object> body) {
        return post(Tokens.of("gatekeeper").sign(), "/cases/" + id + "/access-decision", body);
    }

    public static ValidatableResponse post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse read(UUID id, String token) {
        return given().auth().oauth2(token).get("/cases/" + id).then();
    }

    public static String assessor() {
        return Tokens.of("assessor").sign();
    }

    public static ReferralSubmitted referral(UUID id, String prison, Region region, Moment sentAt) {
        return referral(id, prison, region, sentAt, LegalPower.S47, LevelWanted.MEDIUM);
    }

    public static ReferralSubmitted referral(
            UUID id, String prison, Region region, Moment sentAt, LegalPower power, LevelWanted wanted) {
        return new ReferralSubmitted(
                id,
                id,
                prison,
                region,
                Jurisdiction.ENGLAND,
                sentAt,
                null,
                CustodyStatus.SENTENCED,
                power,
                Urgency.URGENT,
                UrgencyGround.ACUTE_PSYCHOSIS,
                wanted,
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
