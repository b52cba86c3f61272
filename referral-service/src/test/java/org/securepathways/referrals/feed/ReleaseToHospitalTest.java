package org.securepathways.referrals.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.transfer.DomainEvent;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** Proof beside, never instead of, an admission. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class ReleaseToHospitalTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Object> sam = aReferral();
    private final String number = (String) sam.get("prisonNumber");
    private final Instant sentAt = TestClock.now().minusSeconds(7200);

    ReleaseToHospitalTest() {
        sam.put("sentAt", sentAt.toString());
    }

    @Test
    void released_to_hospital_is_told_on_closes_nothing_and_asks_for_the_admission() {
        var id = sent();

        Feed.released(number, "LEI", "RELEASED_TO_HOSPITAL", later(60));

        var release = Wire.await(EventType.CUSTODY_RELEASED_TO_HOSPITAL, id);
        assertThat(release.data().path("reportedAt").asText())
                .isEqualTo(later(60).toString());
        var detected = Wire.await(EventType.DISCREPANCY_DETECTED, id).data();
        assertThat(detected.path("discrepancy").asText()).isEqualTo("RELEASED_TO_HOSPITAL_NOT_ADMITTED");
        assertThat(detected.path("fact").asText()).isEqualTo(release.id());
        read(id, Tokens.inreach("LEI")).body("status", is("OPEN"));

        admitted(id, later(300));
        assertThat(Wire.await(EventType.DISCREPANCY_SETTLED, id)
                        .data()
                        .path("discrepancy")
                        .asText())
                .isEqualTo("RELEASED_TO_HOSPITAL_NOT_ADMITTED");
    }

    // edge case 20
    @Test
    void a_release_told_on_and_taken_back_within_45_minutes_is_told_to_be_taken_back() {
        var id = sent();
        Feed.released(number, "LEI", "RELEASED_TO_HOSPITAL", later(60));
        var release = Wire.await(EventType.CUSTODY_RELEASED_TO_HOSPITAL, id);

        Feed.received(number, "LEI", "ADMISSION", later(1200));

        var detected = Wire.await(EventType.DISCREPANCY_DETECTED, id, 2);
        assertThat(codes(detected)).containsExactly("RELEASED_TO_HOSPITAL_NOT_ADMITTED", "RELEASE_TAKEN_BACK");
        assertThat(detected.get(1).data().path("fact").asText()).isEqualTo(release.id());
        assertThat(codes(Wire.await(EventType.DISCREPANCY_SETTLED, id, 1)))
                .containsExactly("RELEASED_TO_HOSPITAL_NOT_ADMITTED");
        read(id, Tokens.inreach("LEI")).body("status", is("OPEN"));
    }

    // edge case 20
    @Test
    void a_release_by_mistake_whose_return_came_first_is_not_told_at_all() {
        var id = sent();

        Feed.received(number, "LEI", "ADMISSION", later(1200));
        Feed.released(number, "LEI", "RELEASED", later(60));
        Feed.updated(number, later(2000), Map.of("legalStatus", "RECALL"));

        Wire.await(EventType.CUSTODY_CHANGED, id);
        assertThat(Wire.heard(Topics.REFERRALS, id)).noneMatch(event -> event.is(EventType.DISCREPANCY_DETECTED));
    }

    // edge cases 23 and 26
    @Test
    void released_while_the_referral_is_open_is_told_and_settled_when_it_is_withdrawn() {
        var id = sent();

        Feed.released(number, "LEI", "RELEASED", later(60));

        assertThat(codes(Wire.await(EventType.DISCREPANCY_DETECTED, id, 1))).containsExactly("RELEASED_WHILE_OPEN");
        read(id, Tokens.inreach("LEI")).body("status", is("OPEN"));
        withdraw(id, "W02").statusCode(200);
        assertThat(codes(Wire.await(EventType.DISCREPANCY_SETTLED, id, 1))).containsExactly("RELEASED_WHILE_OPEN");
    }

    // edge case 28
    @Test
    void a_death_is_told_as_a_discrepancy_and_closes_nothing_by_itself() {
        var id = sent();

        Feed.updated(number, later(60), Map.of("legalStatus", "DEAD"));

        assertThat(codes(Wire.await(EventType.DISCREPANCY_DETECTED, id, 1))).containsExactly("DIED_WHILE_OPEN");
        read(id, Tokens.inreach("LEI")).body("status", is("OPEN"));
    }

    // edge case 44
    @Test
    void admitted_and_received_into_prison_afterwards_disagree() {
        var id = sent();
        admitted(id, later(60));

        Feed.received(number, "LEI", "ADMISSION", later(600));

        assertThat(codes(Wire.await(EventType.DISCREPANCY_DETECTED, id, 1)))
                .containsExactly("ADMITTED_STILL_IN_PRISON");
    }

    @Test
    void admitted_and_a_day_later_not_told_to_have_left_disagree() {
        Feed.received(number, "LEI", "ADMISSION", sentAt.minusSeconds(60));
        Feed.awaitHeard(number, 1);
        var id = sent();
        admitted(id, later(60));

        TestClock.forward(Duration.ofHours(25));

        assertThat(codes(Wire.await(EventType.DISCREPANCY_DETECTED, id, 1)))
                .containsExactly("ADMITTED_STILL_IN_PRISON");
        Feed.released(number, "LEI", "RELEASED_TO_HOSPITAL", later(50));
        assertThat(codes(Wire.await(EventType.DISCREPANCY_SETTLED, id, 1))).containsExactly("ADMITTED_STILL_IN_PRISON");
    }

    private String sent() {
        return submit(sam).statusCode(201).extract().path("id");
    }

    private Instant later(long seconds) {
        return sentAt.plusSeconds(seconds);
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
        await().atMost(PATIENCE)
                .untilAsserted(() -> read(id, Tokens.inreach("LEI")).body("status", is("CLOSED")));
    }

    private static List<String> codes(List<Event> events) {
        return events.stream()
                .map(event -> event.data().path("discrepancy").asText())
                .toList();
    }
}
