package org.securepathways.beds.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.securepathways.beds.BedApi.aUnit;
import static org.securepathways.beds.BedApi.aVacancy;
import static org.securepathways.beds.BedApi.accept;
import static org.securepathways.beds.BedApi.as;
import static org.securepathways.beds.BedApi.bedState;
import static org.securepathways.beds.BedApi.caseManager;
import static org.securepathways.beds.BedApi.decline;
import static org.securepathways.beds.BedApi.givenAFreeBed;
import static org.securepathways.beds.BedApi.givenAUnit;
import static org.securepathways.beds.BedApi.givenAnOffer;
import static org.securepathways.beds.BedApi.newId;
import static org.securepathways.beds.BedApi.newUnit;
import static org.securepathways.beds.BedApi.offer;
import static org.securepathways.beds.BedApi.publish;
import static org.securepathways.beds.BedApi.readCase;
import static org.securepathways.beds.News.givenADecidedCase;
import static org.securepathways.beds.News.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.beds.News;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class OfferResourceTest {
    @Test
    void a_bed_is_offered_accepted_and_reserved_and_each_step_is_told() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();

        String offer = givenAnOffer(referral, unit);
        accept(unit, offer).statusCode(200).body("status", is("ACCEPTED"));

        assertThat(bedState(unit)).isEqualTo("RESERVED");
        var made = Wire.await(EventType.OFFER_MADE, referral);
        assertThat(made.data().path("offerId").asText()).isEqualTo(offer);
        assertThat(Instant.parse(made.data().path("expiresAt").asText()))
                .isEqualTo(Instant.parse(made.data().path("offeredAt").asText()).plus(Given.ANSWER_TIME));
        var accepted = Wire.await(EventType.OFFER_ACCEPTED, referral);
        assertThat(accepted.data().path("vacancy").asText()).isEqualTo("4-12");
        assertThat(accepted.sequence()).isEqualTo(2);
    }

    @Test
    void the_same_bed_is_offered_to_a_patient_once_at_a_time() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String offer = givenAnOffer(referral, unit);

        offer(referral, unit, "4-12").statusCode(409).body("code", is("ALREADY_OFFERED"));
        decline(unit, offer, "X08").statusCode(200);
        offer(referral, unit, "4-12").statusCode(201);
    }

    @Test
    void a_bed_that_fails_ends_its_reservation_and_its_open_offers() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        accept(unit, givenAnOffer(referral, unit)).statusCode(200);

        as(Tokens.unit(unit))
                .delete("/units/" + unit + "/vacancies/4-12")
                .then()
                .statusCode(204);

        var ended = Wire.await(EventType.OFFER_ENDED, referral);
        assertThat(ended.data().path("reason").asText()).isEqualTo("VACANCY_WITHDRAWN");
        assertThat(ended.data().path("wasReserved").asBoolean()).isTrue();
        offer(referral, unit, "4-12").statusCode(409).body("code", is("VACANCY_WITHDRAWN"));
    }

    @Test
    void no_bed_is_offered_before_the_decision_or_against_it() {
        String unit = givenAFreeBed();
        UUID undecided = newId();
        News.submitted(undecided);
        soon(() -> readCase(undecided).statusCode(200));
        offer(undecided, unit, "4-12").statusCode(409).body("code", is("NOT_DECIDED"));

        UUID decision = News.decidedAgainstHospital(undecided);
        News.awaitDecision(undecided, decision);
        offer(undecided, unit, "4-12").statusCode(409).body("code", is("NOT_DECIDED"));
    }

    @Test
    void a_unit_that_excludes_the_offence_is_refused_with_the_reason() {
        String unit = givenAUnit(aUnit("excludedOffences", List.of("ARSON")));
        publish(unit, "4-12", aVacancy(1)).statusCode(201);

        offer(givenADecidedCase(), unit, "4-12")
                .statusCode(409)
                .body("code", is("DOES_NOT_MATCH"))
                .body("reasons.code", contains("OFFENCE_EXCLUDED"));
    }

    @Test
    void a_vacancy_not_confirmed_for_three_days_is_not_offered() {
        String unit = givenAFreeBed();
        TestClock.forward(Duration.ofDays(3));
        UUID referral = givenADecidedCase();

        offer(referral, unit, "4-12").statusCode(409).body("code", is("VACANCY_TOO_OLD"));
        publish(unit, "4-12", aVacancy(2)).statusCode(200);
        offer(referral, unit, "4-12").statusCode(201);
    }

    @Test
    void what_does_not_exist_is_a_problem() {
        UUID referral = givenADecidedCase();
        String unit = givenAFreeBed();

        offer(referral, newUnit(), "4-12").statusCode(404).body("code", is("UNIT_UNKNOWN"));
        offer(referral, unit, "9-99").statusCode(404).body("code", is("VACANCY_UNKNOWN"));
        accept(unit, UUID.randomUUID().toString()).statusCode(404).body("code", is("OFFER_UNKNOWN"));
        offer(newId(), unit, "4-12").statusCode(503).body("code", is("CASE_NOT_YET_KNOWN"));
        offer(UUID.randomUUID(), unit, "4-12").statusCode(404).body("code", is("CASE_UNKNOWN"));
    }

    @Test
    void an_offer_answers_the_same_under_the_same_key() {
        UUID referral = givenADecidedCase();
        String unit = givenAFreeBed();
        String[] ids = new String[2];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = as(caseManager())
                    .header("Idempotency-Key", "offer-" + referral)
                    .body(Map.of("unit", unit, "vacancy", "4-12"))
                    .post("/cases/" + referral + "/offers")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        assertThat(ids[0]).isEqualTo(ids[1]);
    }

    @Test
    void an_offer_is_seen_by_its_unit_and_by_the_prison_and_by_no_other() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String offer = givenAnOffer(referral, unit);

        as(Tokens.unit(unit)).get("/offers").then().statusCode(200).body("id", hasItem(offer));
        as(Tokens.unit(unit)).get("/cases/" + referral).then().statusCode(200).body("offers.id", contains(offer));
        as(Tokens.inreach("LEI")).get("/offers/" + offer).then().statusCode(200);
        as(Tokens.inreach("LEI")).get("/cases/" + referral).then().statusCode(200);

        String stranger = givenAFreeBed();
        as(Tokens.unit(stranger)).get("/offers/" + offer).then().statusCode(404).body("code", is("OFFER_UNKNOWN"));
        as(Tokens.unit(stranger)).get("/cases/" + referral).then().statusCode(503);
        accept(stranger, offer).statusCode(404);
        as(Tokens.inreach("BXI")).get("/offers/" + offer).then().statusCode(404);
        as(Tokens.inreach("BXI")).get("/cases/" + referral).then().statusCode(503);
        as(Tokens.of("commissioner").with("region", "LONDON").sign())
                .get("/cases/" + referral)
                .then()
                .statusCode(503)
                .body("code", is("CASE_NOT_YET_KNOWN"));
    }

    @Test
    void nobody_gets_in_without_a_token() {
        RestAssured.given().get("/offers").then().statusCode(401).body("code", is("TOKEN_REQUIRED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "custody", "assessor", "unit", "moj", "oversight", "subscriber", "operator"})
    void only_those_who_place_patients_make_offers(String role) {
        as(Tokens.of(role).sign())
                .body(Map.of("unit", "X9A01", "vacancy", "4-12"))
                .post("/cases/" + newId() + "/offers")
                .then()
                .statusCode(403);
    }
}
