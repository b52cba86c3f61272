package org.securepathways.assessments.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.securepathways.assessments.access.CaseApi.DR_ADEYEMI;
import static org.securepathways.assessments.access.CaseApi.aBooking;
import static org.securepathways.assessments.access.CaseApi.aReport;
import static org.securepathways.assessments.access.CaseApi.anAdmission;
import static org.securepathways.assessments.access.CaseApi.anOutcome;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.awaitKnown;
import static org.securepathways.assessments.access.CaseApi.awaitStatus;
import static org.securepathways.assessments.access.CaseApi.book;
import static org.securepathways.assessments.access.CaseApi.decide;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.newReferralId;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.read;
import static org.securepathways.assessments.access.CaseApi.referral;
import static org.securepathways.assessments.access.CaseApi.sayWithdrawn;
import static org.securepathways.assessments.access.CaseApi.sign;
import static org.securepathways.assessments.access.CaseApi.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.Topics;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.ReferralClosed;
import org.securepathways.contracts.referral.ReferralReopened;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ReferralListenerTest {

    @Test
    void a_withdrawal_cancels_what_is_booked_and_closes_the_case() {
        var id = givenACase();
        var assessment = givenABooking(id, "ACCESS");
        var at = Moment.of(TestClock.now());

        sayWithdrawn(id, at);
        awaitStatus(id, "WITHDRAWN");

        var cancelled = Wire.await(EventType.ASSESSMENT_CANCELLED, id);
        assertThat(cancelled.data().path("assessmentId").asText()).isEqualTo(assessment);
        assertThat(cancelled.data().path("cancelledAt").asText()).isEqualTo(at.text());
        read(id, assessor()).body("assessments.status", contains("CANCELLED")).body("awaited", hasSize(0));
        book(id, aBooking("SECOND_OPINION")).statusCode(409).body("code", is("CASE_CLOSED"));
        sign(id, aReport(DR_ADEYEMI, true)).statusCode(409).body("code", is("CASE_CLOSED"));
        decide(id, CaseApi.aRefusal()).statusCode(409).body("code", is("CASE_CLOSED"));
    }

    @Test
    void a_finished_assessment_is_taken_after_the_withdrawal_too() {
        var id = givenACase();
        var assessment = givenABooking(id, "ACCESS");
        sayWithdrawn(id, Moment.of(TestClock.now()));
        awaitStatus(id, "WITHDRAWN");

        outcome(id, assessment, anOutcome()).statusCode(200).body("status", is("COMPLETED"));

        Wire.await(EventType.ASSESSMENT_COMPLETED, id);
        read(id, assessor()).body("status", is("WITHDRAWN"));
    }

    @Test
    void an_admission_closes_the_case_and_takes_what_was_decided_before() {
        var id = givenAnAssessedCase();
        Wire.say(
                EventType.REFERRAL_CLOSED,
                id,
                TestClock.now(),
                new ReferralClosed(id, CloseOutcome.ADMITTED, Moment.of(TestClock.now())));
        awaitStatus(id, "CLOSED");

        var yesterday = TestClock.now().minus(Duration.ofHours(30)).toString();
        decide(id, anAdmission()).statusCode(409).body("code", is("CASE_CLOSED"));
        decide(id, with(anAdmission(), "decidedAt", yesterday)).statusCode(201);
    }

    @Test
    void edge_case_44_a_referral_opened_again_after_a_retracted_admission_is_decided_on_as_before() {
        var id = givenAnAssessedCase();
        var now = Moment.of(TestClock.now());
        Wire.say(EventType.REFERRAL_CLOSED, id, now.instant(), new ReferralClosed(id, CloseOutcome.ADMITTED, now));
        awaitStatus(id, "CLOSED");
        Wire.say(EventType.REFERRAL_REOPENED, id, now.instant(), new ReferralReopened(id, now));
        awaitStatus(id, "OPEN");

        decide(id, anAdmission()).statusCode(201);
    }

    @Test
    void a_withdrawal_heard_before_its_referral_keeps_the_case_closed() {
        var id = newReferralId();
        var at = Moment.of(TestClock.now());
        sayWithdrawn(id, at);
        Wire.say(
                EventType.REFERRAL_SUBMITTED,
                id,
                TestClock.now(),
                referral(id, "LEI", Region.NORTH_EAST_AND_YORKSHIRE, at));

        awaitKnown(id);

        read(id, assessor()).body("status", is("WITHDRAWN"), "withdrawnAt", is(at.text()));
    }

    @Test
    void a_case_known_only_by_its_end_is_shown_to_nobody() {
        var id = newReferralId();
        sayWithdrawn(id, Moment.of(TestClock.now()));
        var next = newReferralIdBeside(id);
        Wire.say(
                EventType.REFERRAL_SUBMITTED,
                next,
                TestClock.now(),
                referral(next, "LEI", Region.NORTH_EAST_AND_YORKSHIRE, Moment.of(TestClock.now())));
        awaitKnown(next);

        read(id, assessor()).statusCode(503).body("code", is("CASE_NOT_YET_KNOWN"));
        read(id, Tokens.of("moj").sign()).statusCode(503);
    }

    @Test
    void what_is_said_twice_happens_once() {
        var id = givenACase();
        book(id, aBooking("ACCESS")).statusCode(201);
        var event = UUID.randomUUID();
        var at = Moment.of(TestClock.now());
        var withdrawn = new ReferralWithdrawn(id, WithdrawalReason.W01, at);

        Wire.say(event, EventType.REFERRAL_WITHDRAWN, id, at.instant(), withdrawn);
        Wire.say(event, EventType.REFERRAL_WITHDRAWN, id, at.instant(), withdrawn);
        sayWithdrawn(id, at);
        Wire.say(
                EventType.REFERRAL_CLOSED,
                id,
                TestClock.now(),
                new ReferralClosed(id, CloseOutcome.WITHDRAWN, Moment.of(TestClock.now())));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> read(id, assessor()).body("closedAt", org.hamcrest.Matchers.notNullValue()));
        assertThat(Wire.await(EventType.ASSESSMENT_CANCELLED, id, 1)).hasSize(1);
        read(id, assessor()).body("status", is("WITHDRAWN"));
    }

    @Test
    void what_cannot_be_read_is_parked_and_the_next_is_taken_in() {
        var id = newReferralId();
        Wire.poison(Topics.REFERRALS, id.toString(), "{ this is not an event");
        var nonsense = UUID.randomUUID();
        Wire.say(nonsense, EventType.REFERRAL_SUBMITTED, id, TestClock.now(), Map.of("originPrison", "LEI"));
        Wire.say(
                EventType.REFERRAL_SUBMITTED,
                id,
                TestClock.now(),
                referral(id, "LEI", Region.NORTH_EAST_AND_YORKSHIRE, Moment.of(TestClock.now())));

        awaitKnown(id);

        var parked = given().auth()
                .oauth2(Tokens.of("operator").sign())
                .get("/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(parked.getList("reason", String.class)).contains("it has no ce_type", "it has no sentAt");
        given().auth().oauth2(assessor()).get("/dead-letters").then().statusCode(403);
    }

    @Test
    void many_referrals_at_once_all_open_their_cases() {
        var ids = Stream.generate(CaseApi::newReferralId).limit(60).toList();
        ids.forEach(id -> Wire.say(
                EventType.REFERRAL_SUBMITTED,
                id,
                TestClock.now(),
                referral(id, "HLI", Region.NORTH_EAST_AND_YORKSHIRE, Moment.of(TestClock.now()))));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(given().auth()
                                .oauth2(Tokens.inreach("HLI"))
                                .get("/cases?limit=100")
                                .then()
                                .extract()
                                .jsonPath()
                                .getList("id", String.class))
                        .containsExactlyInAnyOrderElementsOf(
                                ids.stream().map(UUID::toString).toList()));
    }

    /** An id of the same partition: once it is known, everything said before it has been heard. */
    private static UUID newReferralIdBeside(UUID id) {
        return Stream.generate(CaseApi::newReferralId)
                .filter(other -> partition(other) == partition(id))
                .findFirst()
                .orElseThrow();
    }

    private static int partition(UUID id) {
        return BuiltInPartitioner.partitionForKey(id.toString().getBytes(StandardCharsets.UTF_8), Topics.PARTITIONS);
    }
}
