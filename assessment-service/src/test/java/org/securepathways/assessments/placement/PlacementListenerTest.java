package org.securepathways.assessments.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.assessments.access.CaseApi.aBooking;
import static org.securepathways.assessments.access.CaseApi.anAdmission;
import static org.securepathways.assessments.access.CaseApi.anOutcome;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.awaitKnown;
import static org.securepathways.assessments.access.CaseApi.awaitStatus;
import static org.securepathways.assessments.access.CaseApi.book;
import static org.securepathways.assessments.access.CaseApi.decide;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.newReferralId;
import static org.securepathways.assessments.access.CaseApi.now;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.read;
import static org.securepathways.assessments.access.CaseApi.referral;
import static org.securepathways.assessments.access.CaseApi.sayWithdrawn;
import static org.securepathways.assessments.access.CaseApi.with;
import static org.securepathways.assessments.placement.PlacementApi.given;
import static org.securepathways.assessments.placement.PlacementApi.newOfferId;
import static org.securepathways.assessments.placement.PlacementApi.sayDeclined;
import static org.securepathways.assessments.placement.PlacementApi.sayMade;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class PlacementListenerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Edge cases 14 and 15 of the domain. */
    @Test
    void a_unit_declines_for_capacity_and_the_case_comes_back_without_a_second_visit() {
        var id = givenADecidedCase();
        var offer = newOfferId();

        sayDeclined(id, offer, "X9D01", DeclineReason.X08, true);

        var told = Wire.await(EventType.PLACEMENT_RETURNED, id).data();
        assertThat(told.path("nature").asText()).isEqualTo("CAPACITY");
        assertThat(told.path("afterAcceptance").asBoolean()).isTrue();
        returned()
                .body(line(id, "nextStep"), is("OFFER_ANOTHER_UNIT"))
                .body(line(id, "capacity"), is(1))
                .body(line(id, "clinical"), is(0))
                .body(line(id, "postAcceptance"), is(1));
        read(id, assessor()).body("accessCurrentUntil", notNullValue()).body("awaited", not(hasItem("ASSESSMENT")));
        book(id, aBooking("ACCESS")).statusCode(409).body("code", is("ASSESSMENT_CURRENT"));
    }

    @Test
    void a_decline_heard_before_its_case_and_its_decision_is_not_lost() {
        var id = newReferralId();
        var offer = newOfferId();
        var today = Moment.of(TestClock.now());
        Wire.say(
                EventType.OFFER_DECLINED,
                id,
                TestClock.now(),
                new OfferDeclined(id, offer, "X9D01", DeclineReason.X09, false, today));

        Wire.say(
                EventType.REFERRAL_SUBMITTED,
                id,
                TestClock.now(),
                referral(id, "LEI", Region.NORTH_EAST_AND_YORKSHIRE, Moment.of(TestClock.now())));
        awaitKnown(id);
        assertThat(Wire.heard(EventType.PLACEMENT_RETURNED.topic(), id)).isEmpty();
        outcome(id, givenABooking(id, "ACCESS"), anOutcome()).statusCode(200);
        decide(id, anAdmission()).statusCode(201);

        assertThat(Wire.await(EventType.PLACEMENT_RETURNED, id)
                        .data()
                        .path("offerId")
                        .asText())
                .isEqualTo(offer.toString());
    }

    @Test
    void what_is_said_twice_comes_back_once() {
        var id = givenADecidedCase();
        var event = UUID.randomUUID();
        var declined =
                new OfferDeclined(id, newOfferId(), "X9D01", DeclineReason.X08, false, Moment.of(TestClock.now()));

        Wire.say(event, EventType.OFFER_DECLINED, id, TestClock.now(), declined);
        Wire.say(event, EventType.OFFER_DECLINED, id, TestClock.now(), declined);
        Wire.say(EventType.OFFER_DECLINED, id, TestClock.now(), declined);
        var last = newOfferId();
        sayDeclined(id, last, "X9D02", DeclineReason.X08, false);

        var told = Wire.await(EventType.PLACEMENT_RETURNED, id, 2);
        assertThat(told)
                .extracting(placement -> placement.data().path("offerId").asText())
                .containsExactly(declined.offerId().toString(), last.toString());
    }

    @Test
    void a_case_offered_again_is_no_longer_shown_as_returned_whatever_is_heard_first() {
        var id = givenADecidedCase();
        var offer = newOfferId();
        sayDeclined(id, offer, "X9D01", DeclineReason.X02, false);
        Wire.await(EventType.PLACEMENT_RETURNED, id);
        returned().body(line(id, "nextStep"), is("REVIEW_LEVEL"));

        sayMade(id, newOfferId(), "X9D02");

        await().atMost(PATIENCE).untilAsserted(() -> returned().body("caseId", not(hasItem(id.toString()))));
    }

    @Test
    void nothing_comes_back_of_a_case_that_has_ended() {
        var id = givenADecidedCase();
        sayWithdrawn(id, Moment.of(TestClock.now()));
        awaitStatus(id, "WITHDRAWN");
        sayDeclined(id, newOfferId(), "X9D01", DeclineReason.X08, false);

        var other = givenADecidedCase();
        sayDeclined(other, newOfferId(), "X9D01", DeclineReason.X08, false);
        Wire.await(EventType.PLACEMENT_RETURNED, other);

        assertThat(Wire.heard(EventType.PLACEMENT_RETURNED.topic(), id))
                .noneMatch(event -> event.is(EventType.PLACEMENT_RETURNED));
    }

    @Test
    void clinical_declines_and_those_of_capacity_are_counted_apart_and_small_numbers_are_not_shown() {
        var reasons = List.of(
                DeclineReason.X08,
                DeclineReason.X08,
                DeclineReason.X09,
                DeclineReason.X10,
                DeclineReason.X08,
                DeclineReason.X02);
        var cases = reasons.stream().map(reason -> givenADecidedCase()).toList();
        for (int i = 0; i < cases.size(); i++) {
            sayDeclined(cases.get(i), newOfferId(), "X9D07", reasons.get(i), i == 0);
        }
        cases.forEach(id -> Wire.await(EventType.PLACEMENT_RETURNED, id));

        var today = Moment.of(TestClock.now()).londonDay();
        given("oversight", "/declines?unit=X9D07&from=" + today.minusDays(1) + "&to=" + today)
                .statusCode(200)
                .body("[0].region", is("NORTH_EAST_AND_YORKSHIRE"))
                .body("[0].capacity", is(5))
                .body("[0].clinical", is("<5"))
                .body("[0].other", is(0))
                .body("[0].capacityAfterAcceptance", is("<5"))
                .body("[0].total", nullValue())
                .body("[0].declined", nullValue());
        given("oversight", "/declines?unit=X9D07&from=" + today.minusDays(9) + "&to=" + today.minusDays(8))
                .body("size()", is(0));
    }

    @Test
    void a_unit_that_was_offered_a_case_sees_it_and_can_appeal_and_no_other_unit_can() {
        var id = givenADecidedCase();
        var appeal = Map.of("ground", "SECURITY_LEVEL", "at", now());
        sayMade(id, newOfferId(), "X9D05");
        await().atMost(PATIENCE)
                .untilAsserted(() -> read(id, Tokens.unit("X9D05")).statusCode(200));

        post(Tokens.unit("X9D06"), "/cases/" + id + "/access-decision/appeals", appeal)
                .statusCode(503)
                .body("code", is("CASE_NOT_YET_KNOWN"));
        String made = post(Tokens.unit("X9D05"), "/cases/" + id + "/access-decision/appeals", appeal)
                .statusCode(201)
                .body("appellant", is("UNIT"))
                .body("unit", is("X9D05"))
                .extract()
                .path("id");
        var withdrawal = "/cases/" + id + "/access-decision/appeals/" + made + "/withdrawal";
        post(Tokens.inreach("LEI"), withdrawal, Map.of("at", now())).statusCode(404);
        post(Tokens.unit("X9D05"), withdrawal, Map.of("at", now())).statusCode(200);

        assertThat(Wire.await(EventType.ACCESS_APPEALED, id)
                        .data()
                        .path("ground")
                        .asText())
                .isEqualTo("SECURITY_LEVEL");
    }

    private static UUID givenADecidedCase() {
        var id = givenAnAssessedCase();
        decide(id, with(anAdmission(), "decidedAt", now())).statusCode(201);
        return id;
    }

    private static ValidatableResponse returned() {
        return given("gatekeeper", "/returned-cases?limit=100").statusCode(200);
    }

    private static String line(UUID id, String field) {
        return "find { it.caseId == '" + id + "' }." + field;
    }
}
