package org.securepathways.referrals.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.correct;
import static org.securepathways.referrals.referral.ReferralApi.etag;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.Topics;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.transfer.DomainEvent;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;
import org.securepathways.referrals.feed.Feed;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ReleaseTest {
    private final Map<String, Object> sam = aReferral();
    private final String number = (String) sam.get("prisonNumber");
    private final Instant sentAt = TestClock.now().minusSeconds(7200);
    private final LocalDate today = Moment.of(TestClock.now()).londonDay();

    ReleaseTest() {
        sam.put("sentAt", sentAt.toString());
    }

    // edge case 23
    @Test
    void release_before_the_limit_is_flagged_at_once_with_days_left_and_what_can_be_done() {
        var id = submit(dates(today.plusDays(20), today.plusDays(400)))
                .statusCode(201)
                .body("release.late", is(true))
                .body("release.daysLeft", is(20))
                .body("release.options", contains("EXPEDITE", "SECTION_47_WITHOUT_49", "CIVIL_ROUTE"))
                .extract()
                .<String>path("id");

        var told = Wire.await(EventType.REFERRAL_LATE_IN_SENTENCE, id).data();
        assertThat(told.path("late").asBoolean()).isTrue();
        assertThat(told.path("daysLeft").asInt()).isEqualTo(20);
        read(id, Tokens.inreach("LEI"))
                .body("release.date", is(today.plusDays(20).toString()))
                .body("release.basis", is("CONDITIONAL_RELEASE"))
                .body("release.powerEnded", is(false));
    }

    // edge cases 23 and 24
    @Test
    void it_is_told_again_each_step_once_until_the_power_ends_and_comes_back_when_the_date_moves() {
        var id = sent(today.plusDays(9), null);
        assertThat(daysTold(id, 1)).containsExactly(9);

        TestClock.forward(Duration.ofDays(3));
        assertThat(daysTold(id, 2)).containsExactly(9, 6);
        TestClock.forward(Duration.ofDays(5));
        assertThat(daysTold(id, 3)).containsExactly(9, 6, 1);
        TestClock.forward(Duration.ofDays(1));

        var ended = Wire.await(EventType.TRANSFER_POWER_ENDED, id).data();
        assertThat(ended.path("endedOn").asText()).isEqualTo(today.plusDays(9).toString());
        read(id, Tokens.inreach("LEI"))
                .body("status", is("OPEN"))
                .body("release.powerEnded", is(true))
                .body("release.options", contains("CIVIL_ROUTE"));

        Feed.datesChanged(
                number,
                TestClock.now(),
                Map.of("conditionalReleaseDate", today.plusDays(200).toString()));

        var restored = Wire.await(EventType.CUSTODY_CHANGED, id).data();
        assertThat(restored.path("legalPower").asText()).isEqualTo("S47");
        var told = Wire.await(EventType.REFERRAL_LATE_IN_SENTENCE, id, 4);
        assertThat(told.get(3).data().path("late").asBoolean()).isFalse();
        assertThat(told.get(3).data().path("releaseDate").asText())
                .isEqualTo(today.plusDays(200).toString());
        read(id, Tokens.inreach("LEI"))
                .body("release.powerEnded", is(false))
                .body("release.late", is(false))
                .body("release.options", empty());
        assertThat(heard(id, EventType.TRANSFER_POWER_ENDED)).hasSize(1);
    }

    // edge case 23
    @Test
    void sent_after_release_the_power_is_told_to_have_ended_and_the_record_stays() {
        var id = submit(dates(today.minusDays(1), null))
                .statusCode(201)
                .body("status", is("OPEN"))
                .body("release.powerEnded", is(true))
                .body("release.options", contains("CIVIL_ROUTE"))
                .extract()
                .<String>path("id");

        assertThat(Wire.await(EventType.TRANSFER_POWER_ENDED, id)
                        .data()
                        .path("power")
                        .asText())
                .isEqualTo("S47");
        assertThat(heard(id, EventType.REFERRAL_LATE_IN_SENTENCE)).isEmpty();
    }

    // edge case 27
    @Test
    void of_somebody_recalled_it_is_the_sentence_expiry_that_counts() {
        sam.put("custodyStatus", "RECALL");

        submit(dates(today.plusDays(5), today.plusDays(300)))
                .statusCode(201)
                .body("release.date", is(today.plusDays(300).toString()))
                .body("release.basis", is("SENTENCE_EXPIRY"))
                .body("release.late", is(false));
    }

    @Test
    void a_sentence_without_end_has_no_release_date() {
        sam.put("custodyStatus", "INDETERMINATE_SENTENCE");

        submit(dates(today.plusDays(5), today.plusDays(9)))
                .statusCode(201)
                .body("release.date", nullValue())
                .body("release.late", is(false));
    }

    // edge case 26
    @Test
    void bailed_from_remand_the_power_ends_and_the_civil_route_is_open() {
        sam.put("custodyStatus", "REMAND");
        sam.put("remandedBy", "MAGISTRATES");
        var id = submit(sam).statusCode(201).extract().<String>path("id");

        Feed.released(number, "LEI", "RELEASED", sentAt.plusSeconds(600));

        assertThat(Wire.await(EventType.TRANSFER_POWER_ENDED, id)
                        .data()
                        .path("power")
                        .asText())
                .isEqualTo("S48_2B");
        read(id, Tokens.inreach("LEI"))
                .body("status", is("OPEN"))
                .body("release.basis", is("CUSTODY_ENDED"))
                .body("release.options", contains("CIVIL_ROUTE"));
    }

    // edge case 24
    @Test
    void of_form_and_feed_the_later_word_stands_and_a_date_left_alone_is_no_word() {
        Feed.datesChanged(
                number,
                sentAt.plusSeconds(60),
                Map.of("conditionalReleaseDate", today.plusDays(10).toString()));
        Feed.awaitHeard(number, 1);
        var id = submit(dates(today.plusDays(300), null))
                .statusCode(201)
                .body("release.date", is(today.plusDays(10).toString()))
                .body("release.source", is("FEED"))
                .extract()
                .<String>path("id");

        correct(id, etag(id), Map.of("nhsNumber", "9434765919")).statusCode(200);
        read(id, Tokens.inreach("LEI")).body("release.source", is("FEED"));
        correct(
                        id,
                        etag(id),
                        Map.of(
                                "custody",
                                Map.of(
                                        "conditionalReleaseDate",
                                        today.plusDays(250).toString())))
                .statusCode(200);
        read(id, Tokens.inreach("LEI"))
                .body("release.source", is("REFERRER"))
                .body("release.date", is(today.plusDays(250).toString()));
        Wire.await(EventType.REFERRAL_LATE_IN_SENTENCE, id, 2);
    }

    // edge cases 23 and 40
    @Test
    void admitted_after_the_power_had_ended_is_told_as_a_discrepancy() {
        var id = sent(today.minusDays(1), null);
        Wire.await(EventType.TRANSFER_POWER_ENDED, id);

        admitted(id, TestClock.now());

        assertThat(Wire.await(EventType.DISCREPANCY_DETECTED, id)
                        .data()
                        .path("discrepancy")
                        .asText())
                .isEqualTo("ADMITTED_AFTER_RELEASE_DATE");
    }

    private String sent(LocalDate conditional, LocalDate expiry) {
        return submit(dates(conditional, expiry)).statusCode(201).extract().path("id");
    }

    private Map<String, Object> dates(LocalDate conditional, LocalDate expiry) {
        sam.put(
                "custody",
                expiry == null
                        ? Map.of("conditionalReleaseDate", conditional.toString())
                        : Map.of(
                                "conditionalReleaseDate",
                                conditional.toString(),
                                "sentenceExpiryDate",
                                expiry.toString()));
        return sam;
    }

    private static List<Integer> daysTold(String id, int atLeast) {
        return Wire.await(EventType.REFERRAL_LATE_IN_SENTENCE, id, atLeast).stream()
                .map(event -> event.data().path("daysLeft").asInt())
                .toList();
    }

    private static List<Event> heard(String id, EventType type) {
        return Wire.heard(Topics.REFERRALS, id).stream()
                .filter(event -> event.is(type))
                .toList();
    }

    private static void admitted(String id, Instant at) {
        var referral = UUID.fromString(id);
        Wire.say(
                EventType.TRANSFER_CLOSED,
                id,
                at,
                DomainEvent.of(
                        EventType.TRANSFER_CLOSED,
                        at,
                        at,
                        "http://localhost/journeys/" + id,
                        referral,
                        new TransferInformation(referral, null, "LEI", "X9A01", CloseOutcome.ADMITTED, null)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(id, Tokens.inreach("LEI")).body("status", is("CLOSED")));
    }
}
