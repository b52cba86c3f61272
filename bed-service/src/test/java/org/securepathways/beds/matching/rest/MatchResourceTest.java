package org.securepathways.beds.matching.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.beds.BedApi.aUnit;
import static org.securepathways.beds.BedApi.as;
import static org.securepathways.beds.BedApi.caseManager;
import static org.securepathways.beds.BedApi.givenAFreeBed;
import static org.securepathways.beds.BedApi.givenAUnit;
import static org.securepathways.beds.BedApi.givenAnOffer;
import static org.securepathways.beds.BedApi.newId;
import static org.securepathways.beds.BedApi.readCase;
import static org.securepathways.beds.News.givenADecidedCase;
import static org.securepathways.beds.News.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.beds.BedApi;
import org.securepathways.beds.News;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class MatchResourceTest {
    @Test
    void every_unit_is_named_with_its_reasons() {
        String fits = givenAFreeBed();
        String excludes = givenAUnit(aUnit("excludedOffences", List.of("ARSON")));
        String full = givenAUnit();

        matches(givenADecidedCase())
                .statusCode(200)
                .body("candidates.unit", hasItem(fits))
                .body("others.unit", not(hasItem(fits)))
                .body("others.find { it.unit == '" + excludes + "' }.reasons.code", is(List.of("OFFENCE_EXCLUDED")))
                .body(
                        "others.find { it.unit == '" + excludes + "' }.reasons.says",
                        is(List.of("The unit excludes arson.")))
                .body("others.find { it.unit == '" + full + "' }.reasons.code", is(List.of("NO_VACANCY")));
    }

    @Test
    void a_reserved_bed_is_a_candidate_no_more_and_says_so() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String offer = givenAnOffer(referral, unit);
        matches(referral).body("candidates.find { it.unit == '" + unit + "' }.reasons.code", hasItem("OFFERS_OPEN"));

        BedApi.accept(unit, offer).statusCode(200);

        matches(givenADecidedCase())
                .body("others.find { it.unit == '" + unit + "' }.reasons.code", is(List.of("BED_RESERVED")));
    }

    @Test
    void a_search_that_finds_nothing_is_told_once_however_often_it_is_repeated() {
        String unit = givenAUnit();
        UUID referral = newId();
        News.submitted(referral);
        News.awaitDecision(referral, News.decided(referral, CarePathway.DEAF));

        for (int i = 0; i < 2; i++) {
            matches(referral)
                    .statusCode(200)
                    .body("candidates", empty())
                    .body("noneFound", is(true))
                    .body(
                            "others.find { it.unit == '" + unit + "' }.reasons.code",
                            is(List.of("CARE_PATHWAY_NOT_PROVIDED")));
        }

        var told = Wire.await(EventType.MATCH_NONE_FOUND, referral, 1);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).data().path("carePathway").asText()).isEqualTo("DEAF");
    }

    @Test
    void a_search_that_finds_nothing_is_told_also_when_the_referral_is_heard_last() {
        UUID referral = newId();
        News.decided(referral, CarePathway.BRAIN_INJURY);
        News.submitted(referral);

        assertThat(Wire.await(EventType.MATCH_NONE_FOUND, referral)
                        .data()
                        .path("region")
                        .asText())
                .isEqualTo("NORTH_EAST_AND_YORKSHIRE");
    }

    @Test
    void a_new_decision_is_searched_for_anew() {
        UUID referral = newId();
        News.submitted(referral);
        News.awaitDecision(referral, News.decided(referral, CarePathway.DEAF));
        News.awaitDecision(referral, News.decided(referral, CarePathway.OLDER));

        assertThat(Wire.await(EventType.MATCH_NONE_FOUND, referral, 2)).hasSize(2);
    }

    @Test
    void no_search_before_the_decision() {
        UUID referral = newId();
        News.submitted(referral);
        soon(() -> readCase(referral).statusCode(200));

        matches(referral).statusCode(409).body("code", is("NOT_DECIDED"));
        matches(newId()).statusCode(503).header("Retry-After", is("1")).body("code", is("CASE_NOT_YET_KNOWN"));
        matches(UUID.randomUUID()).statusCode(404).body("code", is("CASE_UNKNOWN"));
    }

    @Test
    void nobody_gets_in_without_a_token() {
        RestAssured.given().get("/cases/" + newId() + "/matches").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "unit", "custody", "assessor", "oversight", "operator"})
    void only_those_who_place_patients_match(String role) {
        as(Tokens.of(role).sign()).get("/cases/" + newId() + "/matches").then().statusCode(403);
    }

    private static ValidatableResponse matches(UUID referral) {
        return as(caseManager()).get("/cases/" + referral + "/matches").then();
    }
}
