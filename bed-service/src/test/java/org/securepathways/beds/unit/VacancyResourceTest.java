package org.securepathways.beds.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.securepathways.beds.BedApi.aVacancy;
import static org.securepathways.beds.BedApi.accept;
import static org.securepathways.beds.BedApi.as;
import static org.securepathways.beds.BedApi.caseManager;
import static org.securepathways.beds.BedApi.givenAFreeBed;
import static org.securepathways.beds.BedApi.givenAUnit;
import static org.securepathways.beds.BedApi.givenAnOffer;
import static org.securepathways.beds.BedApi.newUnit;
import static org.securepathways.beds.BedApi.publish;
import static org.securepathways.beds.News.givenADecidedCase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.beds.News;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class VacancyResourceTest {
    @Test
    void a_published_vacancy_is_free_and_told() {
        String unit = givenAFreeBed();

        list(unit).body("[0].state", is("FREE")).body("[0].offerable", is(true)).body("[0].stale", is(false));
        assertThat(Wire.await(EventType.VACANCY_PUBLISHED, unit)
                        .data()
                        .path("vacancy")
                        .asText())
                .isEqualTo("4-12");
    }

    @Test
    void the_same_version_again_is_answered_and_not_told_again() {
        String unit = givenAFreeBed();

        publish(unit, "4-12", aVacancy(1)).statusCode(200);
        publish(unit, "4-12", aVacancy(2)).statusCode(200);

        assertThat(Wire.await(EventType.VACANCY_PUBLISHED, unit, 2)).hasSize(2);
    }

    @Test
    void an_older_version_is_refused_and_the_newest_one_named() {
        String unit = givenAUnit();
        publish(unit, "4-12", aVacancy(5)).statusCode(201);

        publish(unit, "4-12", aVacancy(4))
                .statusCode(412)
                .body("code", is("STALE_VERSION"))
                .body("newestVersion", is(5));
    }

    @Test
    void first_publications_at_once_make_one_vacancy() {
        String unit = givenAUnit();

        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> publish(unit, "4-12", aVacancy(1)).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .containsOnly(200, 201)
                .filteredOn(status -> status == 201)
                .hasSize(1);
    }

    @Test
    void a_vacancy_taken_back_is_listed_no_more_until_a_newer_version_comes() {
        String unit = givenAFreeBed();

        takeBack(unit, "4-12").statusCode(204);
        takeBack(unit, "4-12").statusCode(204);

        list(unit).body("$", empty());
        assertThat(Wire.await(EventType.VACANCY_WITHDRAWN, unit, 1)).hasSize(1);
        publish(unit, "4-12", aVacancy(1)).statusCode(412);
        publish(unit, "4-12", aVacancy(2)).statusCode(200);
        list(unit).body("[0].state", is("FREE"));
    }

    @Test
    void a_vacancy_ages_until_it_is_confirmed() {
        String unit = givenAFreeBed();

        TestClock.forward(Duration.ofHours(25));
        list(unit).body("[0].stale", is(true)).body("[0].offerable", is(true));
        TestClock.forward(Duration.ofHours(49));
        list(unit).body("[0].offerable", is(false));

        publish(unit, "4-12", aVacancy(2)).statusCode(200);
        list(unit).body("[0].stale", is(false)).body("[0].offerable", is(true));
    }

    @Test
    void one_tap_confirms_all_of_a_unit_and_changes_nothing_else() {
        String unit = givenAFreeBed();
        publish(unit, "4-13", aVacancy(7)).statusCode(201);
        publish(unit, "4-14", aVacancy(1)).statusCode(201);
        takeBack(unit, "4-14").statusCode(204);
        TestClock.forward(Duration.ofHours(73));

        confirm(unit, Map.of()).statusCode(200).body("vacancy", contains("4-12", "4-13"));

        list(unit)
                .body("vacancy", contains("4-12", "4-13"))
                .body("version", contains(1, 7))
                .body("stale", contains(false, false))
                .body("offerable", contains(true, true));
        assertThat(Wire.await(EventType.VACANCY_PUBLISHED, unit, 5))
                .extracting(event -> event.data().path("vacancy").asText())
                .containsExactly("4-12", "4-13", "4-14", "4-12", "4-13");
        publish(unit, "4-13", aVacancy(6)).statusCode(412);
    }

    @Test
    void a_ward_can_be_confirmed_alone_and_one_without_vacancies_is_refused_whole() {
        String unit = givenAFreeBed();
        Map<String, Object> elsewhere = aVacancy(1);
        elsewhere.put("ward", "Elm");
        publish(unit, "5-01", elsewhere).statusCode(201);
        TestClock.forward(Duration.ofHours(25));

        confirm(unit, Map.of("wards", List.of("Ash", "Oak"))).statusCode(422).body("code", is("NOTHING_TO_CONFIRM"));
        list(unit).body("stale", contains(true, true));

        confirm(unit, Map.of("wards", List.of("Elm"))).statusCode(200).body("vacancy", contains("5-01"));
        list(unit).body("stale", contains(true, false));
    }

    @Test
    void a_reserved_bed_is_confirmed_as_reserved_and_an_occupied_one_is_no_vacancy() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        accept(unit, givenAnOffer(referral, unit)).statusCode(200);
        confirm(unit, Map.of()).statusCode(200).body("state", contains("RESERVED"));

        News.admitted(referral, unit);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> list(unit).body("state", contains("OCCUPIED")));

        confirm(unit, Map.of()).statusCode(200).body("$", empty());
        list(unit).body("state", contains("OCCUPIED"));
    }

    @Test
    void nobody_confirms_for_another_unit() {
        String unit = givenAFreeBed();

        as(Tokens.unit(newUnit()))
                .body(Map.of())
                .post("/units/" + unit + "/vacancies/confirmation")
                .then()
                .statusCode(404);
        as(caseManager())
                .body(Map.of())
                .post("/units/" + unit + "/vacancies/confirmation")
                .then()
                .statusCode(403);
    }

    @Test
    void the_first_answer_is_given_again_under_the_same_key() {
        String unit = givenAUnit();
        for (boolean again : new boolean[] {false, true}) {
            var answer = as(Tokens.unit(unit))
                    .header("Idempotency-Key", "publish-" + unit)
                    .body(aVacancy(1))
                    .put("/units/" + unit + "/vacancies/4-12")
                    .then()
                    .statusCode(201);
            assertThat(answer.extract().header("Idempotent-Replayed")).isEqualTo(again ? "true" : null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "version, -1, 400, REQUEST_INVALID",
        "availableFrom, soon, 400, JSON_MALFORMED",
        "availableFrom, 2999-01-01, 422, AVAILABLE_FROM_IMPLAUSIBLE",
        "availableFrom, +999999999-12-31, 422, AVAILABLE_FROM_IMPLAUSIBLE"
    })
    void what_cannot_be_a_vacancy_is_refused(String field, String value, int status, String code) {
        String unit = givenAUnit();
        Map<String, Object> body = aVacancy(1);
        body.put(field, field.equals("version") ? Integer.valueOf(value) : value);

        publish(unit, "4-12", body).statusCode(status).body("code", is(code));

        list(unit).body("$", empty());
    }

    @Test
    void a_ward_with_characters_nobody_can_read_is_refused() {
        Map<String, Object> body = aVacancy(1);
        body.put("ward", "Ash\u0000");

        publish(givenAUnit(), "4-12", body).statusCode(400);
    }

    @Test
    void nobody_publishes_for_another_unit_or_for_one_that_is_not_registered() {
        String unit = givenAUnit();

        as(Tokens.unit(newUnit()))
                .body(aVacancy(1))
                .put("/units/" + unit + "/vacancies/4-12")
                .then()
                .statusCode(404)
                .body("code", is("UNIT_UNKNOWN"));
        publish(newUnit(), "4-12", aVacancy(1)).statusCode(404).body("code", is("UNIT_UNKNOWN"));
        as(caseManager())
                .body(aVacancy(1))
                .put("/units/" + unit + "/vacancies/4-12")
                .then()
                .statusCode(403);
        takeBack(unit, "9-99").statusCode(404).body("code", is("VACANCY_UNKNOWN"));
    }

    private static ValidatableResponse confirm(String unit, Map<String, ?> body) {
        return as(Tokens.unit(unit))
                .body(body)
                .post("/units/" + unit + "/vacancies/confirmation")
                .then();
    }

    private static ValidatableResponse takeBack(String unit, String vacancy) {
        return as(Tokens.unit(unit))
                .delete("/units/" + unit + "/vacancies/" + vacancy)
                .then();
    }

    private static ValidatableResponse list(String unit) {
        return as(Tokens.unit(unit)).get("/units/" + unit + "/vacancies").then().statusCode(200);
    }
}
