package org.securepathways.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.securepathways.referrals.document.DocumentApi.A_PDF;
import static org.securepathways.referrals.document.DocumentApi.givenAnAnnounced;
import static org.securepathways.referrals.document.DocumentApi.put;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.asInreach;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** A referral was withdrawn for the wrong person: undone, all of it is as it was. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class WithdrawalUndoneTest {
    private static final Map<String, Object> NOW = Map.of();

    // edge case 44
    @Test
    void the_clock_never_stopped_and_the_wrong_persons_case_is_open_again() {
        var sentAt = TestClock.now().minus(Duration.ofDays(20)).toString();
        var id = submit(aReferral("sentAt", sentAt)).statusCode(201).extract().<String>path("id");
        withdraw(id, "W04").statusCode(200);

        undone(id).statusCode(200);

        read(id, Tokens.inreach("LEI"))
                .body("status", is("OPEN"))
                .body("clockFrom", is(sentAt))
                .body("withdrawalReason", nullValue())
                .body("endedAt", nullValue());
        Wire.await(EventType.REFERRAL_WITHDRAWAL_UNDONE, id);
    }

    @Test
    void an_alarm_nobody_answered_is_silent_while_withdrawn_and_told_again_after() {
        var id = givenAnEmergency();
        withdraw(id, "W07").statusCode(200);
        var witness = givenAnEmergency();
        TestClock.forward(Duration.ofMinutes(16));
        Wire.await(EventType.EMERGENCY_RAISED, witness, 2);
        assertThat(Wire.heard(Topics.REFERRALS, id))
                .filteredOn(event -> event.is(EventType.EMERGENCY_RAISED))
                .hasSize(1);

        undone(id).statusCode(200);

        Wire.await(EventType.EMERGENCY_RAISED, id, 2);
        as(Tokens.of("gatekeeper").sign(), id, "/acknowledgement", NOW).statusCode(200);
    }

    @Test
    void who_pays_is_waited_for_as_before() {
        var id = givenAReferral();
        pays(id, "funding-request").statusCode(200);
        withdraw(id, "W07").statusCode(200);
        pays(id, "funding-approval").statusCode(409).body("code", is("REFERRAL_WITHDRAWN"));

        undone(id).statusCode(200);

        pays(id, "funding-approval").statusCode(200).body("funding.from", notNullValue());
    }

    @Test
    void documents_and_the_patients_words_are_there_throughout() {
        var id = givenAReferral();
        var document = givenAnAnnounced(id, "LETTER");
        put(id, document, A_PDF).statusCode(200);
        asInreach(id, "/patient-voice/goals", Map.of("about", "FAMILY", "words", "I want to see my mum."))
                .statusCode(201);

        withdraw(id, "W07").statusCode(200);
        assertKept(id, document);
        undone(id).statusCode(200);

        assertKept(id, document);
        put(id, givenAnAnnounced(id, "SUMMARY"), A_PDF).statusCode(200);
    }

    @Test
    void the_draft_it_came_from_still_answers_with_it() {
        var draft = given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .contentType("application/json")
                .body(aReferral())
                .post("/drafts")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var id = sent(draft).statusCode(201).extract().<String>path("id");
        withdraw(id, "W07").statusCode(200);

        undone(id).statusCode(200);

        sent(draft).body("id", is(id)).body("status", is("OPEN"));
    }

    @Test
    void another_teams_referral_made_meanwhile_stands_in_the_way_and_is_named_to_them_alone() {
        var body = aReferral();
        var id = submit(body).statusCode(201).extract().<String>path("id");
        withdraw(id, "W07").statusCode(200);
        body.put("prison", "MDI");
        submit(body).statusCode(201);

        undone(id)
                .statusCode(409)
                .body("code", is("REFERRAL_ALREADY_OPEN"))
                .body("referralId", nullValue())
                .body("ask", startsWith("The mental health inreach team of prison MDI"));
        read(id, Tokens.inreach("LEI")).body("status", is("WITHDRAWN"));
    }

    @Test
    void nothing_is_undone_before_it_was_done() {
        var id = givenAReferral();
        withdraw(id, "W07").statusCode(200);

        asInreach(id, "/withdrawal/undo", Map.of("reason", "WRONG_PERSON", "undoneAt", "2020-01-01"))
                .statusCode(422)
                .body("code", is("UNDONE_BEFORE_WITHDRAWN"));
    }

    private static ValidatableResponse undone(String id) {
        return asInreach(id, "/withdrawal/undo", Map.of("reason", "WRONG_PERSON"));
    }

    private static ValidatableResponse pays(String id, String step) {
        return as(Tokens.of("commissioner").sign(), id, "/commissioner/" + step, NOW);
    }

    private static ValidatableResponse sent(String draft) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .post("/drafts/" + draft + "/submission")
                .then();
    }

    private static void assertKept(String id, String document) {
        for (var path : new String[] {"/documents", "/patient-voice"}) {
            given().auth()
                    .oauth2(Tokens.inreach("LEI"))
                    .get("/referrals/" + id + path)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(1));
        }
        given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .get("/referrals/" + id + "/documents/" + document + "/content")
                .then()
                .statusCode(200);
    }

    private static String givenAnEmergency() {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .contentType("application/json")
                .body(Map.of(
                        "prisonNumber", aReferral().get("prisonNumber"),
                        "urgencyGround", "NOT_EATING_OR_DRINKING",
                        "contact", "Nurse Ward"))
                .post("/emergencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
