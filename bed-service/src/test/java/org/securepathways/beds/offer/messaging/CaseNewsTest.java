package org.securepathways.beds.offer.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.securepathways.beds.BedApi.aVacancy;
import static org.securepathways.beds.BedApi.accept;
import static org.securepathways.beds.BedApi.as;
import static org.securepathways.beds.BedApi.bedState;
import static org.securepathways.beds.BedApi.givenAFreeBed;
import static org.securepathways.beds.BedApi.givenAnOffer;
import static org.securepathways.beds.BedApi.newId;
import static org.securepathways.beds.BedApi.offer;
import static org.securepathways.beds.BedApi.publish;
import static org.securepathways.beds.BedApi.readCase;
import static org.securepathways.beds.BedApi.readOffer;
import static org.securepathways.beds.News.givenADecidedCase;
import static org.securepathways.beds.News.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.beds.News;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class CaseNewsTest {
    @Test
    void a_decision_heard_before_the_referral_counts_once_the_referral_comes() {
        String unit = givenAFreeBed();
        UUID referral = newId();

        UUID decision = News.decided(referral);
        News.submitted(referral);

        News.awaitDecision(referral, decision);
        offer(referral, unit, "4-12").statusCode(201);
    }

    @Test
    void a_withdrawal_heard_before_the_referral_counts_too() {
        String unit = givenAFreeBed();
        UUID referral = newId();

        News.withdrawn(referral);
        News.decided(referral);
        News.submitted(referral);

        soon(() -> readCase(referral)
                .statusCode(200)
                .body("withdrawnAt", notNullValue())
                .body("decision.outcome", is("ADMIT")));
        offer(referral, unit, "4-12").statusCode(409).body("code", is("CASE_OVER"));
    }

    @Test
    void a_withdrawal_frees_the_reserved_bed_and_ends_open_offers() {
        String ash = givenAFreeBed();
        String elm = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String reserved = givenAnOffer(referral, ash);
        String open = givenAnOffer(referral, elm);
        accept(ash, reserved).statusCode(200);

        News.withdrawn(referral);

        assertThat(Wire.await(EventType.OFFER_ENDED, referral, 2))
                .allSatisfy(event ->
                        assertThat(event.data().path("reason").asText()).isEqualTo("REFERRAL_WITHDRAWN"))
                .extracting(event -> event.data().path("wasReserved").asBoolean())
                .containsExactlyInAnyOrder(true, false);
        assertThat(bedState(ash)).isEqualTo("FREE");
        readOffer(open).body("status", is("ENDED"));
        offer(givenADecidedCase(), ash, "4-12").statusCode(201);
    }

    @Test
    void an_admission_fills_the_reserved_bed_once_however_often_it_is_told() {
        String ash = givenAFreeBed();
        String elm = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String open = givenAnOffer(referral, elm);
        accept(ash, givenAnOffer(referral, ash)).statusCode(200);

        News.admitted(referral, ash);
        News.admitted(referral, ash);

        var occupied = Wire.await(EventType.BED_OCCUPIED, ash);
        assertThat(occupied.data().path("referralId").asText()).isEqualTo(referral.toString());
        assertThat(bedState(ash)).isEqualTo("OCCUPIED");
        readOffer(open).body("ended", is("ADMITTED_ELSEWHERE"));
        UUID marker = newId();
        News.submitted(marker);
        soon(() -> readCase(marker).statusCode(200));
        assertThat(Wire.await(EventType.BED_OCCUPIED, ash, 1)).hasSize(1);
        offer(givenADecidedCase(), ash, "4-12").statusCode(409).body("code", is("BED_OCCUPIED"));
    }

    @Test
    void an_occupied_bed_is_free_when_its_unit_publishes_it_anew() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String offer = givenAnOffer(referral, unit);
        accept(unit, offer).statusCode(200);
        News.admitted(referral, unit);
        soon(() -> assertThat(bedState(unit)).isEqualTo("OCCUPIED"));

        publish(unit, "4-12", aVacancy(2)).statusCode(200).body("state", is("FREE"));

        readOffer(offer).body("status", is("STAY_OVER"));
        UUID next = givenADecidedCase();
        accept(unit, givenAnOffer(next, unit)).statusCode(200);
    }

    @Test
    void an_admission_to_another_unit_ends_the_reservation() {
        String ash = givenAFreeBed();
        UUID referral = givenADecidedCase();
        accept(ash, givenAnOffer(referral, ash)).statusCode(200);

        News.admitted(referral, "X9Z99");

        var ended = Wire.await(EventType.OFFER_ENDED, referral);
        assertThat(ended.data().path("reason").asText()).isEqualTo("ADMITTED_ELSEWHERE");
        assertThat(ended.data().path("wasReserved").asBoolean()).isTrue();
        assertThat(bedState(ash)).isEqualTo("FREE");
    }

    @Test
    void a_withdrawal_and_an_admission_leave_the_bed_occupied_whichever_comes_first() {
        for (boolean admissionFirst : new boolean[] {true, false}) {
            String unit = givenAFreeBed();
            UUID referral = givenADecidedCase();
            String offer = givenAnOffer(referral, unit);
            accept(unit, offer).statusCode(200);

            if (admissionFirst) {
                News.admitted(referral, unit);
                soon(() -> readOffer(offer).body("status", is("ADMITTED")));
                News.withdrawn(referral);
            } else {
                News.withdrawn(referral);
                soon(() -> readOffer(offer).body("status", is("ENDED")));
                News.admitted(referral, unit);
            }

            soon(() -> readCase(referral)
                    .body("withdrawnAt", notNullValue())
                    .body("admittedTo", is(unit))
                    .body("offers[0].status", is("ADMITTED")));
        }
    }

    @Test
    void a_later_decision_replaces_an_earlier_one() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();

        UUID decision = News.decidedAgainstHospital(referral);

        News.awaitDecision(referral, decision);
        offer(referral, unit, "4-12").statusCode(409).body("code", is("NOT_DECIDED"));
    }

    @Test
    void what_cannot_be_read_is_parked_and_the_next_is_taken_in() {
        UUID referral = newId();
        for (String topic : new String[] {Topics.REFERRALS, Topics.ASSESSMENTS, Topics.TRANSFERS}) {
            Wire.poison(topic, referral.toString(), "{ this is not an event");
        }

        News.submitted(referral);
        News.awaitDecision(referral, News.decided(referral));

        for (String consumer : new String[] {"bed.referrals", "bed.assessments", "bed.transfers"}) {
            soon(() -> as(Tokens.of("operator").sign())
                    .get("/dead-letters")
                    .then()
                    .statusCode(200)
                    .body("consumer", hasItem(consumer)));
        }
    }
}
