package org.securepathways.tracker.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;
import static org.securepathways.tracker.tracking.Told.awaitKnown;
import static org.securepathways.tracker.tracking.Told.daysAgo;
import static org.securepathways.tracker.tracking.Told.givenACaseReferred;
import static org.securepathways.tracker.tracking.Told.justNow;
import static org.securepathways.tracker.tracking.Told.moj;
import static org.securepathways.tracker.tracking.Told.read;
import static org.securepathways.tracker.tracking.Told.say;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Wire;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.CaseHistory;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class TrackingTest {
    private static final UUID OFFER = new UUID(1, 1);

    @Test
    void a_referral_opens_a_journey_and_starts_its_clocks() {
        CaseHistory history = givenACaseReferred(2);
        read(history.referralId, moj())
                .body("open", is(true))
                .body("clocks[0].standard", is("BRADLEY14_REF"))
                .body("clocks[0].state", is("RUNNING"))
                .body("clocks[0].daysGone", is(2))
                .body("clocks[0].daysLeft", is(12))
                .body("clocks[0].lastCompliantDay", is(daysAgo(-12)))
                .body("clocks[0].start.fact", is(history.last().id().toString()))
                .body("clocks[0].start.happenedAt", is(daysAgo(2)))
                .body("clocks[0].start.recordedAt", notNullValue())
                .body("clocks.standard", contains("BRADLEY14_REF", "NHSE28_STAGE1", "NHSE28_TOTAL"))
                .body("currentlyWith.party", is("UNIT"))
                .body("daysWith.UNIT", is(2))
                .body("nextStep", notNullValue())
                .body("milestones.milestone", contains("REFERRAL_SENT"))
                .body("alerts", empty())
                .body("breaches", empty());
        Event opened = Wire.await(EventType.TRANSFER_OPENED, history.referralId);
        assertThat(opened.data().path("detailUrl").asText())
                .isEqualTo("http://localhost:8084/journeys/" + history.referralId);
        assertThat(opened.data().path("additionalInformation").path("prison").asText())
                .isEqualTo("LEI");
        Wire.await(EventType.CLOCK_STARTED, history.referralId, 3);
    }

    @Test
    void admission_stops_the_clocks_and_closes_the_case() {
        CaseHistory history = new CaseHistory()
                .referred(daysAgo(6))
                .assessed(daysAgo(5))
                .recommended(daysAgo(4))
                .offered(TestClock.now().minus(Duration.ofDays(3)).toString(), OFFER, UNIT)
                .accepted(daysAgo(2), OFFER, UNIT)
                .applied(daysAgo(2))
                .directed(daysAgo(1), UNIT)
                .departed(daysAgo(0), UNIT)
                .admitted(daysAgo(0), UNIT);
        say(history.facts());
        Event closed = Wire.await(EventType.TRANSFER_CLOSED, history.referralId);
        assertThat(Told.information(closed, "outcome")).isEqualTo("ADMITTED");
        read(history.referralId, moj())
                .body("open", is(false))
                .body("outcome", is("ADMITTED"))
                .body("clocks.find { it.standard == 'BRADLEY14_REF' }.state", is("STOPPED"))
                .body("clocks.find { it.standard == 'BRADLEY14_REF' }.inTime", is(true))
                .body("clocks.find { it.standard == 'BRADLEY14_REF' }.daysGone", is(6))
                .body("currentlyWith", nullValue())
                .body("alerts", empty());
        Wire.await(EventType.TRANSFER_ADMITTED, history.referralId);
        Wire.await(EventType.TRANSFER_DEPARTED, history.referralId);
        Wire.await(EventType.TRANSFER_DIRECTION_ISSUED, history.referralId);
        Wire.await(EventType.TRANSFER_APPLICATION_COMPLETE, history.referralId);
    }

    @Test
    void shuffled_and_repeated_facts_give_the_same_journey() {
        UUID[] ids = {UUID.randomUUID(), UUID.randomUUID()};
        List<String> pictures = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            CaseHistory history = new CaseHistory(ids[i])
                    .referred(daysAgo(9))
                    .assessed(daysAgo(8))
                    .recommended(daysAgo(7))
                    .offered(Told.startOfToday().minus(Duration.ofDays(6)).toString(), OFFER, UNIT)
                    .accepted(daysAgo(5), OFFER, UNIT)
                    .applied(daysAgo(4))
                    .directed(daysAgo(3), UNIT);
            List<Fact> facts = new ArrayList<>(history.facts());
            if (i == 1) {
                facts.addAll(history.facts());
                Collections.shuffle(facts, new Random(7));
            }
            say(facts);
            awaitMilestones(ids[i], 8);
            var body = read(ids[i], moj()).extract().jsonPath();
            pictures.add(body.getString("clocks.standard")
                    + body.getString("clocks.daysGone")
                    + body.getString("milestones.milestone")
                    + body.getString("holders.party")
                    + body.getString("daysWith"));
        }
        assertThat(pictures.get(1)).isEqualTo(pictures.get(0));
        assertThat(Wire.heard(Topics.TRANSFERS, ids[1])).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void a_poison_record_is_parked_and_the_next_is_taken_in() {
        UUID id = UUID.randomUUID();
        Wire.poison(Topics.REFERRALS, id.toString(), "{ this is no event");
        CaseHistory history = new CaseHistory(id).referred(daysAgo(1));
        say(history.facts());
        awaitKnown(id);
    }

    @Test
    void a_fact_that_lacks_what_its_contract_promises_is_parked_and_hurts_no_later_one() {
        UUID id = UUID.randomUUID();
        Wire.say(UUID.randomUUID(), EventType.ASSESSMENT_COMPLETED, id, TestClock.now(), Map.of("referralId", id));
        say(new CaseHistory(id).referred(daysAgo(1)).facts());
        awaitKnown(id);
        read(id, moj()).body("milestones.milestone", contains("REFERRAL_SENT"));
    }

    @Test
    void what_looks_unlawful_is_told_at_once() {
        CaseHistory history = new CaseHistory().referred(daysAgo(3)).departed(justNow(), UNIT);
        say(history.facts());
        Event alert = Wire.await(EventType.ALERT_RAISED, history.referralId);
        assertThat(Told.information(alert, "alert")).isEqualTo("DEPARTED_WITHOUT_DIRECTION");
        assertThat(Told.information(alert, "fact"))
                .isEqualTo(history.last().id().toString());
    }

    private static void awaitMilestones(UUID id, int count) {
        awaitKnown(id);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(id, moj()).body("milestones.size()", equalTo(count)));
    }
}
