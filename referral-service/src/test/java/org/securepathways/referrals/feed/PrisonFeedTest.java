package org.securepathways.referrals.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.asInreach;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class PrisonFeedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Object> sam = aReferral();
    private final String number = (String) sam.get("prisonNumber");
    private final Instant now = TestClock.now();
    private final Instant sentAt = now.minusSeconds(7200);

    PrisonFeedTest() {
        sam.put("sentAt", sentAt.toString());
    }

    // edge case 19
    @Test
    void moved_to_another_prison_the_new_team_sees_the_case_and_the_clock_runs_on() {
        var id = sent();

        Feed.released(number, "LEI", "TRANSFERRED", later(60));
        Feed.received(number, "MDI", "TRANSFERRED", later(120));

        var told = Wire.await(EventType.CUSTODY_CHANGED, id).data();
        assertThat(told.path("prison").asText()).isEqualTo("MDI");
        assertThat(told.path("source").asText()).isEqualTo("FEED");
        read(id, Tokens.inreach("MDI"))
                .statusCode(200)
                .body("prison", is("MDI"))
                .body("originPrison", is("LEI"))
                .body("sentAt", is(sam.get("sentAt")))
                .body("clockFrom", is(sam.get("sentAt")));
        read(id, Tokens.inreach("LEI")).statusCode(404);
    }

    // edge case 20
    @Test
    void what_both_feeds_tell_and_tell_again_is_told_on_once() {
        var id = sent();
        var event = Feed.event(
                Feed.MOVEMENTS + ".prisoner.received",
                number,
                later(60).toString(),
                Feed.movement("MDI", "TRANSFERRED"));

        Feed.say(number, event);
        Feed.say(number, event);
        Feed.say(
                number,
                Feed.event(
                        Feed.SEARCH + ".prisoner.received",
                        number,
                        later(90).toString(),
                        Feed.movement("MDI", "TRANSFERRED")));
        Feed.awaitHeard(number, 2);
        Wire.await(EventType.CUSTODY_CHANGED, id);
        Feed.updated(number, later(100), Map.of("legalStatus", "RECALL"));

        Wire.await(EventType.CUSTODY_CHANGED, id, 2);
        var changes = Wire.heard(Topics.REFERRALS, id).stream()
                .filter(heard -> heard.is(EventType.CUSTODY_CHANGED))
                .map(heard -> heard.data().path("custodyStatus").asText())
                .toList();
        assertThat(changes).containsExactly("SENTENCED", "RECALL");
    }

    // edge case 25
    @Test
    void sentenced_while_waiting_section_48_becomes_47_and_the_start_stays() {
        sam.put("custodyStatus", "REMAND");
        sam.put("remandedBy", "MAGISTRATES");
        var id = sent();

        Feed.say(
                number,
                Feed.enveloped(Feed.event(
                        Feed.SEARCH + ".prisoner.updated",
                        number,
                        later(60).toString(),
                        Map.of("legalStatus", "SENTENCED"))));

        assertThat(Wire.await(EventType.CUSTODY_CHANGED, id)
                        .data()
                        .path("legalPower")
                        .asText())
                .isEqualTo("S47");
        read(id, Tokens.inreach("LEI")).body("legalPower", is("S47")).body("clockFrom", is(sam.get("sentAt")));
    }

    // edge case 41
    @Test
    void what_the_referrer_said_later_than_the_feed_stands_and_the_other_way_round() {
        var id = sent();
        asInreach(
                        id,
                        "/custody",
                        Map.of(
                                "custodyStatus",
                                "RECALL",
                                "changedAt",
                                now.minusSeconds(600).toString()))
                .statusCode(200);

        Feed.updated(number, now.minusSeconds(3600), Map.of("legalStatus", "REMAND"));
        Feed.received(number, "MDI", "TRANSFERRED", now.minusSeconds(3000));

        awaitPrison(id, "MDI");
        read(id, Tokens.inreach("MDI")).body("custodyStatus", is("RECALL"));
        Feed.updated(number, now.minusSeconds(60), Map.of("legalStatus", "SENTENCED"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> read(id, Tokens.inreach("MDI")).body("custodyStatus", is("SENTENCED")));
    }

    @Test
    void what_the_feed_told_before_there_was_a_referral_holds_when_it_comes() {
        Feed.received(number, "MDI", "TRANSFERRED", now.minusSeconds(3600));
        Feed.awaitHeard(number, 1);

        var id = submit(sam).statusCode(201).body("prison", is("MDI")).extract().<String>path("id");

        assertThat(Wire.await(EventType.CUSTODY_CHANGED, id)
                        .data()
                        .path("prison")
                        .asText())
                .isEqualTo("MDI");
    }

    // edge case 18
    @Test
    void guarded_in_a_general_hospital_is_no_release_to_hospital() {
        var id = sent();

        Feed.released(number, "LEI", "TEMPORARY_ABSENCE_RELEASE", later(60));
        Feed.received(number, "LEI", "TEMPORARY_ABSENCE_RETURN", later(120));
        Feed.updated(number, later(130), Map.of("legalStatus", "RECALL"));

        Wire.await(EventType.CUSTODY_CHANGED, id);
        assertThat(Wire.heard(Topics.REFERRALS, id))
                .noneMatch(event -> event.is(EventType.CUSTODY_RELEASED_TO_HOSPITAL))
                .noneMatch(event -> event.is(EventType.DISCREPANCY_DETECTED));
    }

    // edge case 48
    @Test
    void what_cannot_be_is_parked_without_a_word_of_the_person() {
        Feed.say(number, "not JSON about " + number);
        Feed.say(number, Feed.event(Feed.MOVEMENTS + ".prisoner.received", number, "yesterday", Map.of()));
        Feed.say(
                number,
                Feed.event(
                        Feed.MOVEMENTS + ".prisoner.received",
                        number,
                        now.plusSeconds(3600).toString(),
                        Map.of()));
        Feed.say(
                number,
                Feed.event(
                        Feed.MOVEMENTS + ".prisoner.received",
                        number,
                        now.toString(),
                        Feed.movement("ZZZ", "ADMISSION")));
        Feed.say(number, Feed.event(Feed.MOVEMENTS + ".prisoner.received", "B12", now.toString(), Map.of()));
        Feed.merged(number, number, now);
        Feed.say(number, Feed.event("prison-offender-events.prisoner.debt-paid", number, "whenever", Map.of()));

        var parked = await().atMost(PATIENCE)
                .until(
                        () -> given().auth()
                                .oauth2(Tokens.of("operator").sign())
                                .get("/dead-letters")
                                .then()
                                .extract()
                                .jsonPath(),
                        letters -> letters.getList("findAll { it.consumer == 'referral.prison-feed' }")
                                        .size()
                                >= 6);
        assertThat(parked.getList("findAll { it.consumer == 'referral.prison-feed' }.reason", String.class))
                .contains(
                        "its value is not JSON",
                        "its occurredAt cannot be read",
                        "it says it happens more than five minutes from now",
                        "it names a prison not in the list",
                        "its prison number is missing or malformed",
                        "it merges a number with itself")
                .noneMatch(reason -> reason.contains(number));
        var letter = parked.getString("find { it.reason == 'it names a prison not in the list' }.id");
        given().auth()
                .oauth2(Tokens.of("operator").sign())
                .post("/dead-letters/" + letter + "/retry")
                .then()
                .statusCode(409)
                .body("code", is("STILL_POISON"));
    }

    @Test
    void nothing_told_on_names_the_person() {
        var id = sent();
        Feed.released(number, "LEI", "RELEASED_TO_HOSPITAL", later(10));

        Wire.await(EventType.DISCREPANCY_DETECTED, id);
        assertThat(Wire.heard(Topics.REFERRALS, id)).extracting(Event::toString).noneMatch(it -> it.contains(number));
    }

    private String sent() {
        return submit(sam).statusCode(201).extract().path("id");
    }

    /** So long after it was sent, which was two hours ago. */
    private Instant later(long seconds) {
        return sentAt.plusSeconds(seconds);
    }

    private void awaitPrison(String id, String prison) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> read(id, Tokens.inreach(prison)).statusCode(200));
    }
}
