package org.securepathways.beds.offer.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.beds.BedApi.aUnit;
import static org.securepathways.beds.BedApi.aVacancy;
import static org.securepathways.beds.BedApi.accept;
import static org.securepathways.beds.BedApi.as;
import static org.securepathways.beds.BedApi.bedState;
import static org.securepathways.beds.BedApi.givenAFreeBed;
import static org.securepathways.beds.BedApi.givenAUnit;
import static org.securepathways.beds.BedApi.givenAnOffer;
import static org.securepathways.beds.BedApi.offer;
import static org.securepathways.beds.BedApi.publish;
import static org.securepathways.beds.BedApi.readCase;
import static org.securepathways.beds.BedApi.readOffer;
import static org.securepathways.beds.News.givenADecidedCase;
import static org.securepathways.beds.News.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.beds.News;
import org.securepathways.beds.TurnNews;
import org.securepathways.beds.patient.Turn;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** A case that ends, is held up, merged or open again, and what becomes of its beds. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class TurnsTest {
    @Test
    void a_withdrawal_undone_opens_the_case_for_offers_and_brings_no_reservation_back() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String reserved = givenAnOffer(referral, unit);
        accept(unit, reserved).statusCode(200);
        News.withdrawn(referral);
        soon(() -> assertThat(bedState(unit)).isEqualTo("FREE"));

        TurnNews.withdrawalUndone(referral);

        soon(() -> readCase(referral).body("standing", is("OPEN")));
        readOffer(reserved).body("status", is("ENDED"));
        assertThat(bedState(unit)).isEqualTo("FREE");
        accept(unit, givenAnOffer(referral, unit)).statusCode(200);
    }

    @Test
    @DisplayName("44: a retracted admission: the reservation stands as before, and offers that ended stay so")
    void a_retracted_admission_leaves_the_reservation_as_it_was_before() {
        String unit = givenAFreeBed();
        String elm = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String open = givenAnOffer(referral, elm);
        String reserved = givenAnOffer(referral, unit);
        accept(unit, reserved).statusCode(200);
        News.admitted(referral, unit);
        soon(() -> readOffer(reserved).body("status", is("ADMITTED")));

        News.admissionRetracted(referral, unit);

        soon(() -> readOffer(reserved).body("status", is("ACCEPTED")));
        readOffer(open).body("ended", is("ADMITTED_ELSEWHERE"));
        readCase(referral).body("standing", is("OPEN")).body("admittedTo", nullValue());
        Wire.await(EventType.BED_OCCUPANCY_RETRACTED, unit);
        News.admitted(referral, unit);
        soon(() -> readOffer(reserved).body("status", is("ADMITTED")));
    }

    @Test
    void a_bed_filled_without_a_reservation_is_free_again_after_the_retraction() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String made = givenAnOffer(referral, unit);
        News.admitted(referral, unit);
        soon(() -> readOffer(made).body("status", is("ADMITTED")));

        News.admissionRetracted(referral, unit);

        soon(() -> readOffer(made).body("ended", is("ADMISSION_RETRACTED")));
        Wire.await(EventType.OFFER_ENDED, referral);
        assertThat(bedState(unit)).isEqualTo("FREE");
        accept(unit, givenAnOffer(referral, unit)).statusCode(200);
    }

    @Test
    void the_beds_of_a_merged_case_are_freed_and_the_survivor_is_offered_them() {
        String unit = givenAFreeBed();
        UUID survivor = givenADecidedCase();
        UUID merged = givenADecidedCase();
        accept(unit, givenAnOffer(merged, unit)).statusCode(200);

        TurnNews.merged(survivor, merged);

        var ended = Wire.await(EventType.OFFER_ENDED, merged);
        assertThat(ended.data().path("reason").asText()).isEqualTo("REFERRAL_MERGED");
        assertThat(ended.data().path("wasReserved").asBoolean()).isTrue();
        readCase(merged).body("standing", is("MERGED")).body("mergedInto", is(survivor.toString()));
        offer(merged, unit, "4-12").statusCode(409).body("code", is("CASE_MERGED"));
        readCase(survivor).body("standing", is("OPEN"));
        accept(unit, givenAnOffer(survivor, unit)).statusCode(200);
    }

    @Test
    void a_merge_undone_opens_the_merged_case_again() {
        String unit = givenAFreeBed();
        UUID survivor = givenADecidedCase();
        UUID merged = givenADecidedCase();
        TurnNews.merged(survivor, merged);
        soon(() -> readCase(merged).body("standing", is("MERGED")));

        TurnNews.unmerged(survivor, merged);

        soon(() -> readCase(merged).body("standing", is("OPEN")));
        offer(merged, unit, "4-12").statusCode(201);
    }

    @Test
    void a_rejection_that_ends_the_case_ends_its_offers() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        givenAnOffer(referral, unit);

        TurnNews.rejected(referral, ReturnReason.NOT_HOSPITAL);

        assertThat(Wire.await(EventType.OFFER_ENDED, referral)
                        .data()
                        .path("reason")
                        .asText())
                .isEqualTo("REFERRAL_REJECTED");
        offer(referral, unit, "4-12").statusCode(409).body("code", is("CASE_OVER"));
    }

    @Test
    void a_referral_rejected_for_what_it_says_waits_until_it_is_sent_again() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String open = givenAnOffer(referral, unit);
        TurnNews.rejected(referral, ReturnReason.REPORT_MISSING);
        soon(() -> readCase(referral).body("standing", is("SENT_BACK")));

        accept(unit, open).statusCode(409).body("code", is("CASE_SENT_BACK"));
        TurnNews.resubmitted(referral);

        soon(() -> readCase(referral).body("standing", is("OPEN")));
        accept(unit, open).statusCode(200);
    }

    @Test
    void the_level_the_ministry_decided_is_the_one_beds_are_matched_by() {
        String medium = givenAFreeBed();
        String high = givenAUnit(aUnit("securityLevel", "HIGH"));
        publish(high, "4-12", aVacancy(1)).statusCode(201);
        UUID referral = givenADecidedCase();

        TurnNews.levelDecided(referral, SecurityLevel.HIGH);

        soon(() -> readCase(referral)
                .body("decision.levelByMinistry", is("HIGH"))
                .body("decision.securityLevel", is("MEDIUM")));
        offer(referral, medium, "4-12").statusCode(409).body("code", is("DOES_NOT_MATCH"));
        offer(referral, high, "4-12").statusCode(201);
    }

    @Test
    void the_team_that_has_the_referral_now_sees_the_case_beside_the_one_that_sent_it() {
        UUID referral = givenADecidedCase();

        TurnNews.reassigned(referral, "MDI");

        soon(() -> readCase(referral).body("needs.prison", is("MDI")));
        for (String prison : List.of("LEI", "MDI")) {
            as(Tokens.inreach(prison)).get("/cases/" + referral).then().statusCode(200);
        }
        // Another prison's team is told what anybody is told of an id this young.
        as(Tokens.inreach("BXI"))
                .get("/cases/" + referral)
                .then()
                .statusCode(503)
                .body("code", is("CASE_NOT_YET_KNOWN"));
    }

    @Test
    void every_reason_of_a_rejection_either_ends_the_case_or_lets_it_be_sent_again() {
        assertThat(List.of(ReturnReason.values()))
                .allSatisfy(reason ->
                        assertThat(Turns.rejection(reason)).isIn(Turn.REJECTED_FOR_GOOD, Turn.REJECTED_FOR_CONTENT));
        assertThat(Turns.rejection(ReturnReason.DUPLICATE)).isEqualTo(Turn.REJECTED_FOR_GOOD);
        assertThat(Turns.rejection(null)).isEqualTo(Turn.REJECTED_FOR_CONTENT);
    }
}
