package org.securepathways.referrals.caseload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.referrals.feed.Feed;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class CaseloadTest {
    private final LocalDate today = Moment.of(TestClock.now()).londonDay();

    @Test
    void whom_release_comes_near_without_a_referral_is_shown_nearest_first_page_by_page() {
        var far = followed("WDI", today.plusDays(400));
        var later = followed("WDI", today.plusDays(90));
        var soon = followed("WDI", today.plusDays(10));
        var sameDay = followed("WDI", today.plusDays(90));

        var first = near("WDI", "?limit=2");
        var second = near("WDI", "?limit=2&after=" + first.getString("[1].id"));

        assertThat(first.getList("prisonNumber", String.class)).containsExactly(soon, later);
        assertThat(first.getInt("[0].daysLeft")).isEqualTo(10);
        assertThat(second.getList("prisonNumber", String.class)).containsExactly(sameDay);
        assertThat(all("WDI")).contains(far, soon, later, sameDay);
        assertThat(near("BXI", "").getList("prisonNumber", String.class)).doesNotContain(soon);
    }

    @Test
    void whoever_is_referred_is_warned_of_no_more() {
        var number = followed("LEI", today.plusDays(30));
        assertThat(warned("LEI")).contains(number);

        var body = aReferral("prisonNumber", number);
        submit(body).statusCode(201);

        assertThat(warned("LEI")).doesNotContain(number);
    }

    @Test
    void moved_to_where_the_team_follows_the_person_already_there_is_one_entry() {
        var number = followed("LEI", today.plusDays(30));
        register("MDI", number, today.plusDays(30)).statusCode(201);

        Feed.received(number, "MDI", "TRANSFERRED", TestClock.now());

        await().atMost(Duration.ofSeconds(20)).until(() -> !all("LEI").contains(number));
        assertThat(all("MDI")).containsOnlyOnce(number);
    }

    // edge case 24
    @Test
    void the_feed_moves_the_date_and_the_person_and_says_when_somebody_has_gone() {
        var number = followed("LEI", today.plusDays(300));
        assertThat(warned("LEI")).doesNotContain(number);
        var now = TestClock.now();

        Feed.datesChanged(
                number, now, Map.of("conditionalReleaseDate", today.plusDays(20).toString()));
        await().atMost(Duration.ofSeconds(20)).until(() -> warned("LEI").contains(number));
        Feed.received(number, "MDI", "TRANSFERRED", now.plusSeconds(10));
        await().atMost(Duration.ofSeconds(20)).until(() -> warned("MDI").contains(number));
        assertThat(all("LEI")).doesNotContain(number);
        Feed.released(number, "MDI", "RELEASED", now.plusSeconds(20));
        await().atMost(Duration.ofSeconds(20)).until(() -> !warned("MDI").contains(number));
    }

    @Test
    void a_registration_answers_without_the_number_and_is_taken_once() {
        var number = (String) aReferral().get("prisonNumber");

        register("LEI", number, today.plusDays(30)).statusCode(201).body("prisonNumber", nullValue());
        register("LEI", number, today.plusDays(30)).statusCode(409).body("code", is("ALREADY_ON_CASELOAD"));
        register("MDI", number, today.plusDays(30)).statusCode(201);
    }

    @Test
    void another_team_cannot_take_somebody_off() {
        var number = (String) aReferral().get("prisonNumber");
        var id = register("LEI", number, null).statusCode(201).extract().<String>path("id");

        end("MDI", id).statusCode(404).body("code", is("CASELOAD_ENTRY_UNKNOWN"));
        end("LEI", id).statusCode(204);
        assertThat(all("LEI")).doesNotContain(number);
        register("LEI", number, null).statusCode(201);
    }

    @Test
    void only_an_inreach_team_has_a_caseload() {
        for (var role : List.of("custody", "assessor", "gatekeeper", "moj")) {
            given().auth()
                    .oauth2(Tokens.of(role).with("prison", "LEI").sign())
                    .get("/caseload/early-warnings")
                    .then()
                    .statusCode(403);
        }
    }

    private static String followed(String prison, LocalDate release) {
        var number = (String) aReferral().get("prisonNumber");
        register(prison, number, release).statusCode(201);
        return number;
    }

    private static ValidatableResponse register(String prison, String number, LocalDate release) {
        var body = new HashMap<String, Object>(Map.of("prisonNumber", number, "reason", "LONG_TERM_ILLNESS"));
        if (release != null) {
            body.put("conditionalReleaseDate", release.toString());
        }
        return given().auth()
                .oauth2(Tokens.inreach(prison))
                .contentType("application/json")
                .body(body)
                .post("/caseload")
                .then();
    }

    private static ValidatableResponse end(String prison, String id) {
        return given().auth()
                .oauth2(Tokens.inreach(prison))
                .contentType("application/json")
                .body(Map.of("reason", "WELL"))
                .post("/caseload/" + id + "/ending")
                .then();
    }

    private static List<String> warned(String prison) {
        return near(prison, "?limit=200").getList("prisonNumber", String.class);
    }

    private static JsonPath near(String prison, String query) {
        return get(prison, "/caseload/early-warnings" + query);
    }

    private static List<String> all(String prison) {
        return new ArrayList<>(get(prison, "/caseload?limit=200").getList("prisonNumber", String.class));
    }

    private static JsonPath get(String prison, String path) {
        return given().auth()
                .oauth2(Tokens.inreach(prison))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
