package org.securepathways.referrals.newrisk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.referrals.merging.MergeApi;

/** What anybody saw reaches those who have the referral, and whoever tells it learns nothing. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class NewRiskTest {
    private static final String PORTLAND = Tokens.inreach("PDI");
    private static final String ELSEWHERE = Tokens.inreach("MDI");
    private static final String GATEKEEPER =
            Tokens.of("gatekeeper").with("region", "SOUTH_WEST").sign();

    @Inject
    Database database;

    @Inject
    NewRiskCommands commands;

    @Test
    void whoever_tells_gets_the_same_answer_whether_or_not_the_person_is_referred() {
        var body = aReferral("prison", "PDI");
        submit(body).statusCode(201);

        var referred = tell(ELSEWHERE, risk((String) body.get("prisonNumber")))
                .statusCode(202)
                .extract();
        var unknown = tell(ELSEWHERE, risk("N9001NR")).statusCode(202).extract();

        assertThat(referred.asString()).isEqualTo(unknown.asString()).isEmpty();
        assertThat(referred.headers().asList())
                .extracting(header -> header.getName())
                .isEqualTo(unknown.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
    }

    @Test
    void both_sides_see_it_on_their_worklists_until_each_has_read_it() {
        var body = aReferral("prison", "PDI");
        var id = submit(body).statusCode(201).extract().<String>path("id");
        tell(ELSEWHERE, risk((String) body.get("prisonNumber"))).statusCode(202);

        next(PORTLAND, id, hasItem("READ_NEW_RISK"));
        next(GATEKEEPER, id, hasItem("READ_NEW_RISK"));
        var told = risks(PORTLAND, id)
                .body("risk", contains("SUICIDE"))
                .body("words", contains("Said goodbye to his cell mate."))
                .body("toldFor", contains("MDI"))
                .body("toldBy", contains("inreach.test"))
                .body("referrerReadAt[0]", nullValue())
                .extract()
                .<String>path("[0].id");

        read(PORTLAND, id, told).statusCode(204);
        next(PORTLAND, id, not(hasItem("READ_NEW_RISK")));
        next(GATEKEEPER, id, hasItem("READ_NEW_RISK"));

        read(GATEKEEPER, id, told).statusCode(204);
        next(GATEKEEPER, id, not(hasItem("READ_NEW_RISK")));
        risks(PORTLAND, id)
                .body("referrerReadAt", contains(notNullValue()))
                .body("receivingReadAt", contains(notNullValue()));
    }

    @Test
    void what_was_told_before_the_referral_is_seen_when_it_is_made() {
        var body = aReferral("prison", "PDI");
        tell(ELSEWHERE, risk((String) body.get("prisonNumber"))).statusCode(202);

        var id = submit(body).statusCode(201).extract().<String>path("id");

        next(PORTLAND, id, hasItem("READ_NEW_RISK"));
        risks(PORTLAND, id).body("risk", contains("SUICIDE"));
    }

    @Test
    void what_is_told_under_the_persons_other_number_is_seen_after_a_merge() {
        var one = aReferral("prison", "PDI");
        var first = submit(one).statusCode(201).extract().<String>path("id");
        var other = aReferral("prison", "PDI");
        var second = submit(other).statusCode(201).extract().<String>path("id");
        tell(ELSEWHERE, risk((String) other.get("prisonNumber"))).statusCode(202);
        risks(PORTLAND, first).body("", is(List.of()));

        MergeApi.merge(MergeApi.gatekeeper(), first, second).statusCode(201);

        risks(PORTLAND, first).body("risk", contains("SUICIDE"));
    }

    @Test
    void sent_twice_under_one_key_it_is_told_once() {
        var body = aReferral("prison", "PDI");
        var id = submit(body).statusCode(201).extract().<String>path("id");
        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(ELSEWHERE)
                    .header("Idempotency-Key", "risk-of-" + id)
                    .contentType("application/json")
                    .body(risk((String) body.get("prisonNumber")))
                    .post("/new-risks")
                    .then()
                    .statusCode(202);
        }

        risks(PORTLAND, id).body("size()", is(1));
    }

    @Test
    void nobody_reads_what_was_told_of_somebody_they_may_not_see() {
        var body = aReferral("prison", "PDI");
        var id = submit(body).statusCode(201).extract().<String>path("id");
        tell(ELSEWHERE, risk((String) body.get("prisonNumber"))).statusCode(202);
        var told = risks(PORTLAND, id).extract().<String>path("[0].id");
        var another =
                submit(aReferral("prison", "PDI")).statusCode(201).extract().<String>path("id");

        given().auth()
                .oauth2(ELSEWHERE)
                .get("/referrals/" + id + "/new-risks")
                .then()
                .statusCode(404);
        read(ELSEWHERE, id, told).statusCode(404);
        read(PORTLAND, another, told).statusCode(404).body("code", is("NEW_RISK_UNKNOWN"));
        tell(Tokens.of("moj").sign(), risk("N9002NR")).statusCode(403);
    }

    @Test
    void what_cannot_be_right_is_refused() {
        tell(ELSEWHERE, risk("12")).statusCode(422).body("code", is("PRISON_NUMBER_INVALID"));
        tell(ELSEWHERE, with(risk("N9003NR"), "risk", "BAD_MOOD")).statusCode(400);
        var old = TestClock.now().minus(Duration.ofDays(91)).toString();
        tell(ELSEWHERE, with(risk("N9003NR"), "seenAt", old)).statusCode(422).body("code", is("SEEN_TOO_LONG_AGO"));
        var soon = TestClock.now().plus(Duration.ofHours(1)).toString();
        tell(ELSEWHERE, with(risk("N9003NR"), "seenAt", soon)).statusCode(422).body("errors.field", contains("seenAt"));
    }

    @Test
    void of_somebody_nobody_refers_it_is_forgotten_and_of_others_kept() throws Throwable {
        var body = aReferral("prison", "PDI");
        tell(ELSEWHERE, risk((String) body.get("prisonNumber"))).statusCode(202);
        var kept = aReferral("prison", "PDI");
        var keptId = submit(kept).statusCode(201).extract().<String>path("id");
        as(PORTLAND, keptId, "/withdrawal", Map.of("reason", "W01")).statusCode(200);
        tell(ELSEWHERE, risk((String) kept.get("prisonNumber"))).statusCode(202);

        TestClock.forward(Duration.ofDays(92));
        VertxContextSupport.subscribeAndAwait(
                () -> database.write(commands::forget).replaceWith("done"));

        risks(PORTLAND, keptId).body("size()", is(1));
        body.put("sentAt", TestClock.now().toString());
        var late = submit(body).statusCode(201).extract().<String>path("id");
        risks(PORTLAND, late).body("size()", is(0));
    }

    private static Map<String, Object> risk(String number) {
        return with(
                with(Map.of("prisonNumber", number, "risk", "SUICIDE"), "contact", "Officer Day, 0113 496 0000"),
                "words",
                "Said goodbye to his cell mate.");
    }

    private static Map<String, Object> with(Map<String, ?> body, String field, Object value) {
        var more = new HashMap<String, Object>(body);
        more.put(field, value);
        return more;
    }

    private static ValidatableResponse tell(String token, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/new-risks")
                .then();
    }

    private static ValidatableResponse read(String token, String id, String risk) {
        return given().auth()
                .oauth2(token)
                .post("/referrals/" + id + "/new-risks/" + risk + "/reading")
                .then();
    }

    private static ValidatableResponse risks(String token, String id) {
        return given().auth()
                .oauth2(token)
                .get("/referrals/" + id + "/new-risks")
                .then()
                .statusCode(200);
    }

    private static void next(String token, String id, Matcher<?> steps) {
        given().auth()
                .oauth2(token)
                .get("/worklist?limit=200")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + id + "' }.next", steps);
    }
}
