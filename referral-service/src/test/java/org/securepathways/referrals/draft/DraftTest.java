package org.securepathways.referrals.draft;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class DraftTest {
    @Test
    void a_draft_is_begun_with_what_is_known_and_says_what_is_not_enough_to_start() {
        var id = givenADraft(Map.of("familyName", "Ward", "urgency", "URGENT"));

        asLeeds()
                .get("/drafts/" + id)
                .then()
                .statusCode(200)
                .body("referral.familyName", is("Ward"))
                .body("missing", hasItems("givenName", "dateOfBirth", "levelWanted"))
                .body("missing", not(hasItem("familyName")))
                .body("changedBy", is("inreach.test"))
                .body("expiresAt", notNullValue());
    }

    @Test
    void only_the_team_that_writes_it_sees_it() {
        var id = givenADraft(Map.of("familyName", "Ward"));

        as(Tokens.inreach("MDI")).get("/drafts/" + id).then().statusCode(404).body("code", is("DRAFT_UNKNOWN"));
        as(Tokens.inreach("MDI")).get("/drafts").then().body("id", not(hasItem(id)));
        as(Tokens.inreach("MDI")).post("/drafts/" + id + "/submission").then().statusCode(404);
        as(Tokens.of("inreach").sign()).get("/drafts/" + id).then().statusCode(404);
        as(Tokens.of("gatekeeper").sign()).get("/drafts/" + id).then().statusCode(403);
        asLeeds().get("/drafts").then().statusCode(200).body("id", hasItem(id));
        as(Tokens.of("inreach").sign())
                .body(Map.of())
                .post("/drafts")
                .then()
                .statusCode(403)
                .body("code", is("NOT_YOUR_PRISON"));
    }

    @Test
    void two_colleagues_do_not_overwrite_each_other() {
        var id = givenADraft(Map.of("familyName", "Ward"));
        var etag = asLeeds().get("/drafts/" + id).header("ETag");

        change(id, etag, Map.of("familyName", "Wardle")).statusCode(200).body("version", is(1));
        change(id, etag, Map.of("familyName", "Warden")).statusCode(412).body("code", is("DRAFT_STALE"));
        change(id, null, Map.of("familyName", "Warden")).statusCode(428).body("code", is("DRAFT_VERSION_REQUIRED"));
        asLeeds().get("/drafts/" + id).then().body("referral.familyName", is("Wardle"));
    }

    @Test
    void pressed_often_and_at_once_it_is_sent_once() {
        var id = givenADraft(aReferral());

        var referrals = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> send(id).statusCode(201).extract().<String>path("id")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(referrals).hasSize(1);
        Wire.await(EventType.REFERRAL_SUBMITTED, referrals.get(0));
        read(referrals.get(0), Tokens.inreach("LEI")).statusCode(200);
        asLeeds()
                .get("/drafts/" + id)
                .then()
                .body("referralId", is(referrals.get(0)))
                .body("referral.familyName", nullValue());
        asLeeds().get("/drafts").then().body("id", not(hasItem(id)));
        change(id, "\"1\"", aReferral()).statusCode(409).body("code", is("DRAFT_SENT"));
        asLeeds().delete("/drafts/" + id).then().statusCode(409).body("code", is("DRAFT_SENT"));
    }

    @Test
    void without_a_prison_it_is_the_teams_and_without_a_time_it_is_sent_now() {
        var body = aReferral();
        body.keySet().removeAll(List.of("prison", "sentAt"));

        send(givenADraft(body)).statusCode(201).body("prison", is("LEI")).body("sentAt", notNullValue());
    }

    @Test
    void what_is_not_enough_to_start_is_not_sent_and_stays_a_draft() {
        var body = new HashMap<>(aReferral());
        body.remove("gender");
        var id = givenADraft(body);

        send(id).statusCode(422)
                .body("code", is("DRAFT_INCOMPLETE"))
                .body("missing", hasItem("gender"))
                .body("errors[0].field", is("gender"));
        asLeeds().get("/drafts/" + id).then().body("referralId", nullValue());
    }

    @Test
    void a_draft_of_somebody_referred_already_stays_a_draft() {
        var body = aReferral();
        submit(body).statusCode(201);
        var id = givenADraft(body);

        send(id).statusCode(409).body("code", is("REFERRAL_ALREADY_OPEN"));
        asLeeds().delete("/drafts/" + id).then().statusCode(204);
        asLeeds().get("/drafts/" + id).then().statusCode(404);
    }

    @Test
    void a_draft_expires_and_is_gone() {
        var id = givenADraft(Map.of("familyName", "Ward"));

        TestClock.forward(Duration.ofDays(14).plusMinutes(1));

        asLeeds().get("/drafts/" + id).then().statusCode(404).body("code", is("DRAFT_UNKNOWN"));
    }

    @Test
    void a_draft_holds_only_what_a_referral_has() {
        asLeeds()
                .body(Map.of("shoeSize", 43))
                .post("/drafts")
                .then()
                .statusCode(400)
                .body("code", is("JSON_MALFORMED"));
    }

    private static String givenADraft(Map<String, ?> body) {
        return asLeeds()
                .body(body)
                .post("/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse send(String id) {
        return asLeeds().post("/drafts/" + id + "/submission").then();
    }

    private static ValidatableResponse change(String id, String ifMatch, Map<String, ?> body) {
        var request = asLeeds().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/drafts/" + id)
                .then();
    }

    private static RequestSpecification asLeeds() {
        return as(Tokens.inreach("LEI"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
