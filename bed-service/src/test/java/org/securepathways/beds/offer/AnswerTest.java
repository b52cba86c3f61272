package org.securepathways.beds.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.securepathways.beds.BedApi.accept;
import static org.securepathways.beds.BedApi.as;
import static org.securepathways.beds.BedApi.bedState;
import static org.securepathways.beds.BedApi.decline;
import static org.securepathways.beds.BedApi.givenAFreeBed;
import static org.securepathways.beds.BedApi.givenAnOffer;
import static org.securepathways.beds.BedApi.newId;
import static org.securepathways.beds.BedApi.offer;
import static org.securepathways.beds.BedApi.readOffer;
import static org.securepathways.beds.News.givenADecidedCase;
import static org.securepathways.beds.News.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class AnswerTest {
    @Test
    void accepting_twice_is_accepting_once() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String offer = givenAnOffer(referral, unit);

        accept(unit, offer).statusCode(200);
        accept(unit, offer).statusCode(200).body("status", is("ACCEPTED"));

        assertThat(Wire.await(EventType.OFFER_ACCEPTED, referral, 1)).hasSize(1);
    }

    @Test
    void whoever_loses_the_bed_is_told_in_the_same_moment() {
        String unit = givenAFreeBed();
        UUID first = givenADecidedCase();
        UUID second = givenADecidedCase();
        String winner = givenAnOffer(first, unit);
        String loser = givenAnOffer(second, unit);

        accept(unit, winner).statusCode(200);

        readOffer(loser).body("status", is("ENDED")).body("ended", is("BED_TAKEN"));
        accept(unit, loser).statusCode(409).body("code", is("BED_ALREADY_RESERVED"));
        var ended = Wire.await(EventType.OFFER_ENDED, second);
        assertThat(ended.data().path("reason").asText()).isEqualTo("BED_TAKEN");
        assertThat(ended.data().path("wasReserved").asBoolean()).isFalse();
        offer(second, unit, "4-12").statusCode(409).body("code", is("BED_ALREADY_RESERVED"));
    }

    @Test
    void one_patient_gets_one_bed() {
        String ash = givenAFreeBed();
        String elm = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String inAsh = givenAnOffer(referral, ash);
        String inElm = givenAnOffer(referral, elm);

        accept(ash, inAsh).statusCode(200);
        accept(elm, inElm).statusCode(409).body("code", is("PATIENT_ALREADY_RESERVED"));

        readOffer(inElm).body("status", is("OPEN"));
        offer(referral, elm, "4-12").statusCode(409).body("code", is("PATIENT_ALREADY_RESERVED"));
    }

    @Test
    void declining_after_acceptance_frees_the_bed_and_is_marked() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String offer = givenAnOffer(referral, unit);
        accept(unit, offer).statusCode(200);

        decline(unit, offer, "X09").statusCode(200).body("declined", is("X09"));
        decline(unit, offer, "X09").statusCode(200);
        decline(unit, offer, "X01").statusCode(409).body("code", is("ALREADY_DECLINED"));
        accept(unit, offer).statusCode(409).body("code", is("ALREADY_DECLINED"));

        assertThat(bedState(unit)).isEqualTo("FREE");
        assertThat(Wire.await(EventType.OFFER_DECLINED, referral)
                        .data()
                        .path("afterAcceptance")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void an_offer_nobody_answered_expires_and_stays_expired() {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String offer = givenAnOffer(referral, unit);
        String expiresAt = readOffer(offer).extract().path("expiresAt");
        String answered = givenAnOffer(givenADecidedCase(), givenAFreeBed());

        TestClock.forward(Given.ANSWER_TIME.plusSeconds(1));
        accept(unit, offer).statusCode(409).body("code", is("OFFER_EXPIRED"));

        soon(() -> readOffer(offer).body("status", is("EXPIRED")));
        assertThat(Wire.await(EventType.OFFER_EXPIRED, referral)
                        .data()
                        .path("expiredAt")
                        .asText())
                .isEqualTo(expiresAt);
        soon(() -> readOffer(answered).body("status", is("EXPIRED")));
        as(Tokens.unit(unit))
                .body(Map.of("acceptedAt", expiresAt))
                .post("/offers/" + offer + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", is("OFFER_EXPIRED"));
    }

    @Test
    void a_reservation_does_not_expire() {
        String unit = givenAFreeBed();
        String reserved = givenAnOffer(givenADecidedCase(), unit);
        accept(unit, reserved).statusCode(200);
        String open = givenAnOffer(givenADecidedCase(), givenAFreeBed());

        TestClock.forward(Given.ANSWER_TIME.plusSeconds(1));

        soon(() -> readOffer(open).body("status", is("EXPIRED")));
        readOffer(reserved).body("status", is("ACCEPTED"));
    }

    @Test
    void a_time_to_come_or_before_the_offer_is_refused() {
        String unit = givenAFreeBed();
        String offer = givenAnOffer(givenADecidedCase(), unit);

        for (var wrong : Map.of(
                        TestClock.now().plus(Duration.ofMinutes(6)).toString(),
                        "TIME_IN_FUTURE",
                        "2020-01-01",
                        "ACCEPTED_BEFORE_OFFERED")
                .entrySet()) {
            as(Tokens.unit(unit))
                    .body(Map.of("acceptedAt", wrong.getKey()))
                    .post("/offers/" + offer + "/acceptance")
                    .then()
                    .statusCode(422)
                    .body("code", is(wrong.getValue()));
        }
        readOffer(offer).body("status", is("OPEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "gatekeeper", "inreach", "moj", "oversight", "operator"})
    void only_units_answer_offers(String role) {
        for (String answer : List.of("acceptance", "decline")) {
            as(Tokens.of(role).sign())
                    .body(Map.of())
                    .post("/offers/" + newId() + "/" + answer)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_reason_nobody_knows_is_malformed() {
        String unit = givenAFreeBed();
        String offer = givenAnOffer(givenADecidedCase(), unit);

        decline(unit, offer, "X99").statusCode(400).body("code", is("JSON_MALFORMED"));
    }
}
