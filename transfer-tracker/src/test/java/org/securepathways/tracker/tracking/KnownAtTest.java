package org.securepathways.tracker.tracking;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;
import static org.securepathways.tracker.tracking.Told.awaitKnown;
import static org.securepathways.tracker.tracking.Told.daysAgo;
import static org.securepathways.tracker.tracking.Told.givenACaseReferred;
import static org.securepathways.tracker.tracking.Told.justNow;
import static org.securepathways.tracker.tracking.Told.moj;
import static org.securepathways.tracker.tracking.Told.post;
import static org.securepathways.tracker.tracking.Told.read;
import static org.securepathways.tracker.tracking.Told.say;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;
import org.securepathways.tracker.journey.CaseHistory;

/** A case as it was known at a moment, asked of the running tracker. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class KnownAtTest {

    @Test
    @DisplayName("43: asked as known before and after a correction, the answers differ by the correction")
    void before_and_after_a_correction_the_answers_differ_as_they_should() {
        Instant beforeAnything = TestClock.now();
        CaseHistory history = givenACaseReferred(5);
        Wire.await(EventType.CLOCK_STARTED, history.referralId, 3);
        Instant before = TestClock.now();

        say(List.of(history.ruled(Milestone.REFERRAL_SENT, daysAgo(20)).last()));
        Wire.await(EventType.CLOCK_BREACHED, history.referralId, 2);
        Instant after = TestClock.now();

        knownAt(history.referralId, before)
                .body("asAt", is(before.toString()))
                .body("clocks[0].daysGone", is(5))
                .body("clocks[0].exceeded", is(false))
                .body("starts", empty())
                .body("breaches", empty());
        knownAt(history.referralId, after)
                .body("clocks[0].daysGone", is(20))
                .body("clocks[0].exceeded", is(true))
                .body("breaches", hasSize(2));
        ask(history.referralId, moj(), beforeAnything.toString())
                .statusCode(404)
                .body("code", is("CASE_UNKNOWN"));
    }

    @Test
    void an_admission_and_its_retraction_are_known_only_from_when_each_was_recorded() {
        UUID id = givenACaseReferred(3).referralId;
        Instant open = TestClock.now();
        post(id, "admission", Tokens.unit(UNIT), Map.of("hospital", UNIT, "receivedAt", daysAgo(1)))
                .statusCode(201);
        Wire.await(EventType.TRANSFER_CLOSED, id);
        Instant closed = TestClock.now();
        post(id, "admission/retraction", Tokens.unit(UNIT), Map.of("reason", "WRONG_PERSON", "retractedAt", justNow()))
                .statusCode(201);
        Wire.await(EventType.TRANSFER_REOPENED, id);

        knownAt(id, open).body("open", is(true)).body("milestones.milestone", contains("REFERRAL_SENT"));
        knownAt(id, closed)
                .body("open", is(false))
                .body("outcome", is("ADMITTED"))
                .body("clocks[0].state", is("STOPPED"))
                .body("milestones.find { it.milestone == 'ADMITTED' }.undoneBy", nullValue());
        read(id, moj()).body("open", is(true));
    }

    @Test
    void a_merge_undone_since_is_known_as_it_stood_then() {
        CaseHistory survivor = givenACaseReferred(2);
        CaseHistory merged = givenACaseReferred(9);
        UUID kept = survivor.referralId;
        UUID other = merged.referralId;
        say(List.of(
                survivor.merged(justNow(), kept, other).last(),
                merged.merged(justNow(), kept, other).last()));
        Wire.await(EventType.TRANSFER_MERGED, other);
        Wire.await(EventType.CLOCK_RECALCULATED, kept, 3);
        Instant one = TestClock.now();
        say(List.of(
                survivor.unmerged(justNow(), kept, other).last(),
                merged.unmerged(justNow(), kept, other).last()));
        Wire.await(EventType.TRANSFER_REOPENED, other);

        knownAt(kept, one).body("mergedFrom", contains(other.toString())).body("clocks[0].daysGone", is(9));
        knownAt(other, one).body("mergedInto", is(kept.toString()));
        knownAt(kept, TestClock.now()).body("mergedFrom", empty()).body("clocks[0].daysGone", is(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-03-02", "2026-03-02T09:15:00", "2026-13-02T09:15:00Z", "1"})
    void what_is_no_moment_is_refused(String text) {
        UUID id = UUID.randomUUID();
        ask(id, moj(), text).statusCode(400).body("code", is("KNOWN_AT_UNREADABLE"));
    }

    @Test
    void what_is_still_to_come_is_refused_and_an_hour_with_an_offset_is_read() {
        CaseHistory history = new CaseHistory().referred(daysAgo(1));
        say(history.facts());
        awaitKnown(history.referralId);
        ask(history.referralId, moj(), TestClock.now().plus(Duration.ofHours(1)).toString())
                .statusCode(422)
                .body("code", is("TIME_IN_FUTURE"));
        ask(history.referralId, moj(), "2020-03-02T09:15:00+01:00").statusCode(404);
    }

    @Test
    void who_may_not_see_the_case_now_may_not_see_it_as_it_was() {
        UUID id = givenACaseReferred(1).referralId;
        String now = TestClock.now().toString();
        ask(id, Tokens.inreach("MDI"), now).statusCode(404).body("code", is("CASE_UNKNOWN"));
        ask(id, Tokens.inreach("LEI"), now).statusCode(200);
    }

    private static ValidatableResponse knownAt(UUID id, Instant then) {
        return ask(id, moj(), then.toString()).statusCode(200);
    }

    private static ValidatableResponse ask(UUID id, String token, String then) {
        return given().auth()
                .oauth2(token)
                .queryParam("knownAt", then)
                .get("/journeys/" + id)
                .then();
    }
}
