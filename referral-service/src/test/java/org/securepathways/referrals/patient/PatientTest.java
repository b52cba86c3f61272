package org.securepathways.referrals.patient;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.asGatekeeper;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class PatientTest {
    private static final String LEEDS = Tokens.inreach("LEI");

    @Test
    void until_a_clinician_says_otherwise_dates_places_and_people_are_kept_back() {
        var referral = givenAReferralWithAWriter();

        summary(referral, "en")
                .statusCode(200)
                .body("withheld", contains("DATES", "DESTINATION", "THIRD_PARTIES"))
                .body("paragraphs", hasItem(containsString("We are waiting to hear")))
                .body("paragraphs", hasItem(containsString("can not tell you yet")))
                .body("paragraphs", not(hasItem(containsString("20"))))
                .body("paragraphs", not(hasItem(containsString("Jones"))));
    }

    @Test
    void what_a_clinician_releases_is_told_and_who_released_it_is_recorded() {
        var referral = givenAReferralWithAWriter();

        release(referral, Map.of("part", "DATES")).statusCode(201);
        release(referral, Map.of("part", "DESTINATION", "hospital", "Elm Ward, Leeds"))
                .statusCode(201)
                .body("by", is("inreach.test"))
                .body("at", notNullValue());
        release(referral, Map.of("part", "THIRD_PARTIES")).statusCode(201);

        summary(referral, "en")
                .body("withheld", empty())
                .body("paragraphs", hasItem(containsString("We sent our letter on 2 March 2026.")))
                .body("paragraphs", hasItem("You may go to Elm Ward, Leeds."))
                .body("paragraphs", hasItem("Nurse Jones wrote the letter."))
                .body("paragraphs", not(hasItem(containsString("can not tell you yet"))));
        summary(referral, "cy")
                .body("paragraphs", hasItem(containsString("2 Mawrth 2026")))
                .body("paragraphs", hasItem(containsString("Nurse Jones ysgrifennodd")));
        given().auth()
                .oauth2(LEEDS)
                .get("/referrals/" + referral + "/patient-summary/releases")
                .then()
                .statusCode(200)
                .body("part", contains("DATES", "DESTINATION", "THIRD_PARTIES"))
                .body("by", hasItem("inreach.test"));
    }

    @Test
    void a_release_can_be_taken_back_and_stays_on_record() {
        var referral = givenAReferral();
        release(referral, Map.of("part", "DATES")).statusCode(201);
        release(referral, Map.of("part", "DATES")).statusCode(409).body("code", is("RELEASED_ALREADY"));

        withhold(referral, "DATES").statusCode(204);

        withhold(referral, "DATES").statusCode(409).body("code", is("NOT_RELEASED"));
        summary(referral, "en").body("withheld", hasItem("DATES"));
        given().auth()
                .oauth2(LEEDS)
                .get("/referrals/" + referral + "/patient-summary/releases")
                .then()
                .body("[0].withheldBy", is("inreach.test"))
                .body("[0].withheldAt", notNullValue());
    }

    @Test
    void a_destination_is_released_with_its_name_and_nothing_else_with_one() {
        var referral = givenAReferral();

        release(referral, Map.of("part", "DESTINATION")).statusCode(422).body("code", is("HOSPITAL_REQUIRED"));
        release(referral, Map.of("part", "DATES", "hospital", "Elm Ward"))
                .statusCode(422)
                .body("code", is("HOSPITAL_ONLY_OF_DESTINATION"));
    }

    @Test
    void it_follows_the_referral() {
        var visited = givenAReferral();
        asGatekeeper(visited, "/acceptance", Map.of()).statusCode(200);
        summary(visited, "en").body("paragraphs", hasItem(containsString("wants to talk with you")));
        withdraw(visited, "W01").statusCode(200);
        summary(visited, "en")
                .body("paragraphs", hasItem(containsString("stopped asking")))
                .body("paragraphs", not(hasItem(containsString("some weeks"))));
        summary(visited, "cy").body("paragraphs", hasItem(containsString("wedi stopio gofyn")));
        summary(visited, "fr").statusCode(422).body("code", is("LANGUAGE_UNKNOWN"));
    }

    @Test
    void what_the_patient_and_those_close_to_them_say_is_kept_in_their_words() {
        var referral = givenAReferral();

        say(referral, "goals", Map.of("about", "FAMILY", "words", "I want to see my mum."))
                .statusCode(201);
        say(referral, "feedback", Map.of("about", "WAITING", "feeling", "BAD", "at", "2026-03-01"))
                .statusCode(201);
        say(referral, "carer-contacts", Map.of("with", "CARER", "result", "LISTENED_ONLY"))
                .statusCode(201);
        say(referral, "goals", Map.of("about", "HOME", "at", "2999-01-01"))
                .statusCode(422)
                .body("code", is("TIME_IN_FUTURE"));

        given().auth()
                .oauth2(LEEDS)
                .get("/referrals/" + referral + "/patient-voice")
                .then()
                .statusCode(200)
                .body("kind", contains("GOAL", "FEEDBACK", "CARER_CONTACT"))
                .body("[0].words", is("I want to see my mum."))
                .body("[1].saidAt", is("2026-03-01"))
                .body("[1].answer", is("BAD"))
                .body("[2].words", nullValue())
                .body("by", hasItem("inreach.test"));
    }

    @Test
    void nobody_else_reads_or_writes_it() {
        var referral = givenAReferral();
        var moorland = Tokens.inreach("MDI");

        as(moorland, referral, "/patient-summary/releases", Map.of("part", "DATES"))
                .statusCode(404);
        as(moorland, referral, "/patient-voice/goals", Map.of("about", "HOME")).statusCode(404);
        given().auth()
                .oauth2(moorland)
                .get("/referrals/" + referral + "/patient-summary")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(moorland)
                .get("/referrals/" + referral + "/patient-voice")
                .then()
                .statusCode(404);
        var officer = Tokens.of("custody").with("prison", "LEI").sign();
        given().auth()
                .oauth2(officer)
                .get("/referrals/" + referral + "/patient-voice")
                .then()
                .statusCode(403);
        as(officer, referral, "/patient-summary/releases", Map.of("part", "DATES"))
                .statusCode(403);
    }

    private static String givenAReferralWithAWriter() {
        var body = aReferral("referrer", Map.of("name", "Nurse Jones"));
        body.put("sentAt", "2026-03-02");
        return submit(body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse summary(String referral, String language) {
        return given().auth()
                .oauth2(LEEDS)
                .get("/referrals/" + referral + "/patient-summary?language=" + language)
                .then();
    }

    private static ValidatableResponse release(String referral, Map<String, ?> body) {
        return as(LEEDS, referral, "/patient-summary/releases", body);
    }

    private static ValidatableResponse withhold(String referral, String part) {
        return as(LEEDS, referral, "/patient-summary/withholding", Map.of("part", part));
    }

    private static ValidatableResponse say(String referral, String what, Map<String, ?> body) {
        return as(LEEDS, referral, "/patient-voice/" + what, body);
    }
}
