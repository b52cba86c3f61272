package org.securepathways.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ReferralResourceTest {
    @Test
    void a_referral_is_taken_and_its_event_follows_without_a_word_about_the_person() {
        var body = aReferral("nhsNumber", "9434765919");
        var id = submit(body)
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", is("OPEN"))
                .extract()
                .<String>path("id");

        var event = Wire.await(EventType.REFERRAL_SUBMITTED, id);

        assertThat(event.data().path("originPrison").asText()).isEqualTo("LEI");
        assertThat(event.data().path("region").asText()).isEqualTo("NORTH_EAST_AND_YORKSHIRE");
        assertThat(event.data().path("legalPower").asText()).isEqualTo("S47");
        assertThat(event.data().path("sentAt").asText()).isEqualTo(body.get("sentAt"));
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.headers()).containsEntry("ce_source", "/referral-service/pathways.referrals");
        assertThat(event.value() + event.headers())
                .doesNotContain((String) body.get("prisonNumber"), "Ward", "Sam", "1990-05-17", "9434765919");
    }

    @Test
    void its_readers_see_the_person_and_others_see_nothing() {
        var id = givenAReferral();

        read(id, Tokens.inreach("LEI")).statusCode(200).body("person.familyName", is("Ward"));
        read(id, Tokens.of("moj").sign()).statusCode(200);
        read(
                        id,
                        Tokens.of("gatekeeper")
                                .with("region", "NORTH_EAST_AND_YORKSHIRE")
                                .sign())
                .statusCode(200);
        read(id, Tokens.of("gatekeeper").with("region", "LONDON").sign()).statusCode(404);
        read(id, Tokens.inreach("MDI")).statusCode(404).body("code", is("REFERRAL_UNKNOWN"));
        read(id, Tokens.of("inreach").sign()).statusCode(404);
        read(id, Tokens.of("operator").sign()).statusCode(403).body("code", is("ROLE_NOT_ALLOWED"));
    }

    @Test
    void a_second_open_referral_of_one_person_is_refused() {
        var body = aReferral();
        var id = submit(body).statusCode(201).extract().<String>path("id");

        submit(body)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("REFERRAL_ALREADY_OPEN"))
                .body("referralId", is(id));

        body.put("prison", "BXI");
        submit(body).statusCode(409).body("referralId", nullValue()).body("ask", notNullValue());
    }

    @Test
    void of_many_referrals_of_one_person_at_once_one_is_taken() {
        var body = aReferral();

        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> submit(body).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(1);
    }

    @Test
    void one_person_under_two_prison_numbers_is_known_by_the_nhs_number() {
        submit(aReferral("nhsNumber", "4010232137")).statusCode(201);

        submit(aReferral("nhsNumber", "4010232137")).statusCode(409);
    }

    @Test
    void after_a_withdrawal_the_person_can_be_referred_again() {
        var body = aReferral();
        var id = submit(body).statusCode(201).extract().<String>path("id");

        withdraw(id, "W01").statusCode(200).body("status", is("WITHDRAWN"));
        withdraw(id, "W01").statusCode(409).body("code", is("REFERRAL_WITHDRAWN"));
        var event = Wire.await(EventType.REFERRAL_WITHDRAWN, id);
        assertThat(event.data().path("reason").asText()).isEqualTo("W01");
        assertThat(event.sequence()).isGreaterThan(1);

        submit(body).statusCode(201);
    }

    @Test
    void the_same_request_under_the_same_key_gets_the_first_answer_again() {
        var body = aReferral();
        var key = UUID.randomUUID().toString();

        var first = submit(body, key).statusCode(201).header("Idempotent-Replayed", nullValue());
        var again = submit(body, key).statusCode(201).header("Idempotent-Replayed", is("true"));

        assertThat(body(again)).isEqualTo(body(first));
        assertThat(location(again)).isEqualTo(location(first));
        body.put("urgency", "STANDARD");
        submit(body, key).statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void also_when_both_arrive_at_once() {
        var body = aReferral();
        var key = UUID.randomUUID().toString();

        var ids = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> submit(body, key).statusCode(201).extract().<String>path("id")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "prisonNumber, A123, PRISON_NUMBER_INVALID",
        "nhsNumber, 9999999999, NHS_NUMBER_INVALID",
        "prison, ZZZ, PRISON_UNKNOWN",
        "dateOfBirth, 1850-01-01, DATE_OF_BIRTH_IMPLAUSIBLE",
        "sentAt, 2999-01-01, TIME_IN_FUTURE",
        "sentAt, 1999-01-01, TIME_IMPLAUSIBLE",
        "urgencyGround, CHRONIC_STABLE, GROUND_DOES_NOT_FIT"
    })
    void what_cannot_be_so_is_refused_by_field_and_nothing_is_stored(String field, String value, String code) {
        var body = aReferral(field, value);
        var prisonNumber = (String) body.get("prisonNumber");

        submit(body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", is(code))
                .body("errors[0].field", is(field));

        if (!field.equals("prisonNumber")) {
            var right = aReferral();
            right.put("prisonNumber", prisonNumber);
            submit(right).statusCode(201);
        }
    }

    @Test
    void a_referral_may_be_sent_up_to_five_minutes_ahead_of_our_clock() {
        submit(aReferral("sentAt", TestClock.now().plus(Duration.ofMinutes(4)).toString()))
                .statusCode(201);
        submit(aReferral("sentAt", TestClock.now().plus(Duration.ofMinutes(6)).toString()))
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"x\"", "{\"prisonNumber\":1}", "{\"a\":1}", "{} {}", ""})
    void a_body_that_is_not_the_json_we_take_is_a_problem(String body) {
        post(body).statusCode(400).contentType("application/problem+json").body("code", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"sentAt, yesterday", "gender, PIRATE", "dateOfBirth, 17.5.1990", "shoeSize, 43"})
    void a_value_that_cannot_be_read_is_named(String field, String value) {
        submit(aReferral(field, value))
                .statusCode(400)
                .body("code", is("JSON_MALFORMED"))
                .body("errors[0].field", is(field));
    }

    @Test
    void a_text_with_a_nul_is_refused() {
        submit(aReferral("familyName", "Wa\0rd"))
                .statusCode(400)
                .body("code", is("JSON_MALFORMED"))
                .body("errors[0].field", is("familyName"));
    }

    @Test
    void what_is_missing_is_named() {
        var body = aReferral();
        body.remove("familyName");

        submit(body).statusCode(400).body("code", is("REQUEST_INVALID")).body("errors.field", hasItem("familyName"));
    }

    @Test
    void nobody_gets_in_without_a_token_that_holds() {
        given().get("/referrals").then().statusCode(401).body("code", is("TOKEN_REQUIRED"));
        for (var token : new String[] {
            "rubbish",
            Tokens.of("inreach").from("elsewhere").sign(),
            Tokens.of("inreach").expired().sign()
        }) {
            given().auth()
                    .oauth2(token)
                    .get("/referrals")
                    .then()
                    .statusCode(401)
                    .body("code", is("TOKEN_REQUIRED"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"custody", "assessor", "unit", "moj", "oversight", "subscriber", "operator"})
    void only_inreach_refers(String role) {
        given().auth()
                .oauth2(Tokens.of(role).with("prison", "LEI").sign())
                .contentType("application/json")
                .body(aReferral())
                .post("/referrals")
                .then()
                .statusCode(403)
                .body("code", is("ROLE_NOT_ALLOWED"));
    }

    @Test
    void a_team_refers_from_its_own_prison() {
        given().auth()
                .oauth2(Tokens.inreach("BXI"))
                .contentType("application/json")
                .body(aReferral())
                .post("/referrals")
                .then()
                .statusCode(403)
                .body("code", is("NOT_YOUR_PRISON"));
    }

    @Test
    void what_does_not_exist_is_a_problem_too() {
        read(UUID.randomUUID().toString(), Tokens.inreach("LEI"))
                .statusCode(404)
                .body("code", is("REFERRAL_UNKNOWN"));
        read("not-an-id", Tokens.inreach("LEI")).statusCode(404);
        given().auth().oauth2(Tokens.inreach("LEI")).delete("/referrals").then().statusCode(405);
    }

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .contentType("application/json")
                .body(body)
                .post("/referrals")
                .then();
    }

    private static Map<String, Object> body(ValidatableResponse response) {
        return response.extract().jsonPath().getMap("$");
    }

    private static String location(ValidatableResponse response) {
        return response.extract().header("Location");
    }
}
