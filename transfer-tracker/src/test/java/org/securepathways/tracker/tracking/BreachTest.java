package org.securepathways.tracker.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;
import static org.securepathways.tracker.tracking.Told.daysAgo;
import static org.securepathways.tracker.tracking.Told.givenACaseReferred;
import static org.securepathways.tracker.tracking.Told.justNow;
import static org.securepathways.tracker.tracking.Told.moj;
import static org.securepathways.tracker.tracking.Told.read;
import static org.securepathways.tracker.tracking.Told.say;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Wire;
import org.securepathways.tracker.journey.CaseHistory;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class BreachTest {
    @Test
    void a_referral_entered_late_breaches_at_once_and_warns_of_nothing() {
        CaseHistory history = givenACaseReferred(15);
        List<Event> breaches = Wire.await(EventType.CLOCK_BREACHED, history.referralId, 2);
        assertThat(breaches)
                .extracting(breach -> Told.information(breach, "standard"))
                .containsExactlyInAnyOrder("BRADLEY14_REF", "NHSE28_STAGE1");
        assertThat(Told.information(breaches.get(0), "currentlyWith")).isEqualTo("UNIT");
        assertThat(Wire.heard(Topics.TRANSFERS, history.referralId))
                .noneMatch(event -> event.is(EventType.CLOCK_WARNING));
        read(history.referralId, moj())
                .body("clocks[0].exceeded", is(true))
                .body("clocks[0].daysLeft", is(-1))
                .body("breaches.standard", containsInAnyOrder("BRADLEY14_REF", "NHSE28_STAGE1"))
                .body("breaches[0].withdrawnAt", nullValue());
    }

    @Test
    void a_limit_that_passes_is_told_on_time_though_nothing_arrives() {
        CaseHistory history = givenACaseReferred(0);
        Wire.await(EventType.CLOCK_STARTED, history.referralId, 3);
        TestClock.forward(Duration.ofDays(16));
        Event breach = Wire.await(EventType.CLOCK_BREACHED, history.referralId);
        Instant due = Instant.parse(Told.information(breach, "dueAt"));
        assertThat(Instant.parse(Told.information(breach, "raisedAt"))).isAfter(due);
        assertThat(Instant.parse(breach.headers().get("ce_time"))).isEqualTo(due);
        assertThat(Wire.heard(Topics.TRANSFERS, history.referralId))
                .filteredOn(event -> event.is(EventType.CLOCK_BREACHED))
                .extracting(Event::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_backdated_admission_withdraws_the_breach() {
        CaseHistory history = givenACaseReferred(20);
        Event breach = Wire.await(EventType.CLOCK_BREACHED, history.referralId, 2).stream()
                .filter(event -> Told.information(event, "standard").equals("BRADLEY14_REF"))
                .findFirst()
                .orElseThrow();
        say(history.admitted(daysAgo(10), UNIT).facts().subList(1, 2));
        List<Event> withdrawn = Wire.await(EventType.BREACH_WITHDRAWN, history.referralId, 2);
        assertThat(withdrawn)
                .extracting(event -> Told.information(event, "withdraws"))
                .contains(breach.id());
        read(history.referralId, moj())
                .body("breaches.find { it.event == '" + breach.id() + "' }.withdrawnAt", notNullValue())
                .body("alerts.alert", contains("ADMITTED_WITHOUT_DIRECTION"));
    }

    @Test
    void a_withdrawal_ends_the_clocks_without_a_verdict() {
        CaseHistory history = givenACaseReferred(5);
        say(history.withdrawn(justNow()).facts().subList(1, 2));
        assertThat(Told.information(Wire.await(EventType.TRANSFER_CLOSED, history.referralId), "outcome"))
                .isEqualTo("WITHDRAWN");
        assertThat(Wire.heard(Topics.TRANSFERS, history.referralId))
                .noneMatch(event -> event.is(EventType.CLOCK_STOPPED));
        read(history.referralId, moj()).body("clocks[0].state", is("ENDED")).body("clocks[0].inTime", nullValue());
    }
}
