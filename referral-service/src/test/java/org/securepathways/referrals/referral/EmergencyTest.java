package org.securepathways.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.asGatekeeper;
import static org.securepathways.referrals.referral.ReferralApi.asInreach;
import static org.securepathways.referrals.referral.ReferralApi.correct;
import static org.securepathways.referrals.referral.ReferralApi.etag;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class EmergencyTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger(1000);

    @Test
    void an_emergency_is_taken_with_number_ground_and_contact_and_says_what_is_missing() {
        var id = givenAnEmergency();

        read(id, Tokens.inreach("LEI"))
                .body("status", is("OPEN"))
                .body("needs.urgency", is("EMERGENCY"))
                .body("emergency.contact", is("Nurse Ward, 0113 496 0000"))
                .body("missing.toStart", contains("familyName", "givenName", "dateOfBirth", "gender"))
                .body("missing.toSend.size()", greaterThan(5));
        var submitted = Wire.await(EventType.REFERRAL_SUBMITTED, id).data();
        assertThat(submitted.path("ageBand").asText()).isEqualTo("UNKNOWN");
        assertThat(submitted.path("gender").asText()).isEqualTo("OTHER");
        assertThat(submitted.path("diagnosisGroup").asText()).isEqualTo("UNKNOWN");
        assertThat(Wire.await(EventType.EMERGENCY_RAISED, id).value()).doesNotContain("Ward", "0113");
    }

    @Test
    void it_is_told_again_until_somebody_answers_for_it_and_then_no_more() {
        var id = givenAnEmergency();
        Wire.await(EventType.EMERGENCY_RAISED, id);

        TestClock.forward(Duration.ofMinutes(16));
        var told = Wire.await(EventType.EMERGENCY_RAISED, id, 2);
        assertThat(told.get(1).data().path("reminder").asInt()).isEqualTo(1);
        assertThat(told.get(1).data().path("raisedAt"))
                .isEqualTo(told.get(0).data().path("raisedAt"));

        asGatekeeper(id, "/acknowledgement", Map.of())
                .statusCode(200)
                .body("emergency.acknowledgedBy", is("COMMISSIONER"))
                .body("emergency.reminders", is(1));
        asGatekeeper(id, "/acknowledgement", Map.of()).statusCode(409).body("code", is("ALREADY_ACKNOWLEDGED"));
        Wire.await(EventType.EMERGENCY_ACKNOWLEDGED, id);

        TestClock.forward(Duration.ofMinutes(16));
        var other = givenAnEmergency();
        TestClock.forward(Duration.ofMinutes(16));
        Wire.await(EventType.EMERGENCY_RAISED, other, 2);
        assertThat(Wire.heard(Topics.REFERRALS, id).stream().filter(event -> event.is(EventType.EMERGENCY_RAISED)))
                .hasSize(2);
    }

    @Test
    void an_emergency_at_night_is_completed_by_noon_and_its_clock_began_at_night() {
        var id = givenAnEmergency();
        var raisedAt = read(id, Tokens.inreach("LEI")).extract().<String>path("sentAt");

        correct(
                        id,
                        etag(id),
                        Map.of(
                                "familyName", "Ward",
                                "givenName", "Sam",
                                "dateOfBirth", "1990-05-17",
                                "gender", "FEMALE",
                                "levelWanted", "PICU",
                                "diagnosisGroup", "PSYCHOSIS",
                                "offenceGroup", "OTHER"))
                .statusCode(200)
                .body("missing.toStart", empty())
                .body("sentAt", is(raisedAt))
                .body("clockFrom", is(raisedAt));

        var told = Wire.await(EventType.REFERRAL_CORRECTED, id).data().path("referral");
        assertThat(told.path("gender").asText()).isEqualTo("FEMALE");
        assertThat(told.path("sentAt").asText()).isEqualTo(raisedAt);
        assertThat(told.path("urgency").asText()).isEqualTo("EMERGENCY");
    }

    @Test
    void of_somebody_referred_already_the_urgency_is_judged_anew_and_alarmed() {
        var id = givenAReferral();

        asInreach(
                        id,
                        "/urgency",
                        Map.of(
                                "urgency", "EMERGENCY",
                                "urgencyGround", "NOT_EATING_OR_DRINKING",
                                "contact", "Nurse Ward"))
                .statusCode(200)
                .body("needs.urgency", is("EMERGENCY"));

        Wire.await(EventType.EMERGENCY_RAISED, id);
        var told = Wire.await(EventType.REFERRAL_URGENCY_CHANGED, id).data();
        assertThat(told.path("by").asText()).isEqualTo("REFERRER");
    }

    @Test
    void referrers_and_assessors_urgency_stand_beside_each_other() {
        var id = givenAReferral();

        asGatekeeper(id, "/urgency", Map.of("urgency", "PLANNED", "urgencyGround", "CHRONIC_STABLE"))
                .statusCode(200)
                .body("needs.urgency", is("URGENT"))
                .body("assessorJudgement.urgency", is("PLANNED"));

        assertThat(Wire.await(EventType.REFERRAL_URGENCY_CHANGED, id)
                        .data()
                        .path("by")
                        .asText())
                .isEqualTo("ASSESSOR");
    }

    @Test
    void an_urgency_without_a_ground_that_carries_it_is_refused() {
        asInreach(givenAReferral(), "/urgency", Map.of("urgency", "EMERGENCY", "urgencyGround", "DETAINABLE"))
                .statusCode(422)
                .body("code", is("GROUND_DOES_NOT_FIT"))
                .body("errors[0].field", is("urgencyGround"));
    }

    @Test
    void an_emergency_of_somebody_referred_already_names_that_referral() {
        var body = aReferral();
        var id = submit(body).extract().<String>path("id");

        raise((String) body.get("prisonNumber"), "NOT_EATING_OR_DRINKING")
                .statusCode(409)
                .body("code", is("REFERRAL_ALREADY_OPEN"))
                .body("referralId", is(id));
    }

    @ParameterizedTest
    @CsvSource({"A12, NOT_EATING_OR_DRINKING, PRISON_NUMBER_INVALID", "A1234BD, CHRONIC_STABLE, GROUND_DOES_NOT_FIT"})
    void an_emergency_that_cannot_be_so_is_refused(String number, String ground, String code) {
        raise(number, ground).statusCode(422).body("code", is(code));
    }

    private static String givenAnEmergency() {
        var number = String.format(Locale.ROOT, "E%04dGY", PEOPLE.incrementAndGet());
        return raise(number, "NOT_EATING_OR_DRINKING").statusCode(201).extract().path("id");
    }

    private static ValidatableResponse raise(String number, String ground) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .contentType("application/json")
                .body(Map.of("prisonNumber", number, "urgencyGround", ground, "contact", "Nurse Ward, 0113 496 0000"))
                .post("/emergencies")
                .then();
    }
}
