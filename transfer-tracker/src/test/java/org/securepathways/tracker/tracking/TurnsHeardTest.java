package org.securepathways.tracker.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Discrepancy;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;
import org.securepathways.tracker.journey.CaseHistory;

/** Turns of a case, through the running tracker: merged, apart again, withdrawn and not, moved, disputed. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class TurnsHeardTest {
    @Test
    void two_cases_of_one_person_go_on_as_one_and_apart_again() {
        CaseHistory survivor = givenACaseReferred(5);
        CaseHistory merged = givenACaseReferred(16);
        Wire.await(EventType.CLOCK_BREACHED, merged.referralId, 2);

        merge(survivor, merged);

        Event said = Wire.await(EventType.TRANSFER_MERGED, merged.referralId);
        assertThat(Told.information(said, "mergedInto")).isEqualTo(survivor.referralId.toString());
        Wire.await(EventType.BREACH_WITHDRAWN, merged.referralId, 2);
        Wire.await(EventType.CLOCK_BREACHED, survivor.referralId, 2);
        Wire.await(EventType.CLOCK_RECALCULATED, survivor.referralId, 3);
        read(merged.referralId, moj())
                .body("mergedInto", is(survivor.referralId.toString()))
                .body("open", is(false))
                .body("clocks", empty())
                .body("currentlyWith", nullValue());
        read(survivor.referralId, moj())
                .body("mergedFrom", contains(merged.referralId.toString()))
                .body("clocks[0].daysGone", is(16));

        for (CaseHistory each : List.of(survivor, merged)) {
            say(List.of(each.unmerged(justNow(), survivor.referralId, merged.referralId)
                    .last()));
        }

        Wire.await(EventType.TRANSFER_REOPENED, merged.referralId);
        Wire.await(EventType.BREACH_WITHDRAWN, survivor.referralId, 2);
        read(survivor.referralId, moj()).body("mergedFrom", empty()).body("clocks[0].daysGone", is(5));
        read(merged.referralId, moj()).body("open", is(true)).body("clocks[0].daysGone", is(16));
    }

    @Test
    void news_of_a_merged_case_wakes_the_one_it_goes_on_as() {
        CaseHistory survivor = givenACaseReferred(5);
        CaseHistory merged = givenACaseReferred(6);
        merge(survivor, merged);
        Wire.await(EventType.TRANSFER_MERGED, merged.referralId);

        say(List.of(
                merged.directed(daysAgo(1), UNIT).last(),
                merged.admitted(daysAgo(0), UNIT).last()));

        Event closed = Wire.await(EventType.TRANSFER_CLOSED, survivor.referralId);
        assertThat(Told.information(closed, "outcome")).isEqualTo("ADMITTED");
        assertThat(Wire.heard(EventType.TRANSFER_CLOSED.topic(), merged.referralId))
                .noneMatch(event -> event.is(EventType.TRANSFER_CLOSED));
    }

    @Test
    void a_merge_heard_before_either_case_is_known_holds_once_they_are() {
        CaseHistory survivor = new CaseHistory();
        CaseHistory merged = new CaseHistory();
        merge(survivor, merged);
        say(List.of(merged.referred(daysAgo(9)).last()));
        awaitKnown(merged.referralId);
        say(List.of(survivor.referred(daysAgo(2)).last()));
        awaitKnown(survivor.referralId);

        soon(() -> read(survivor.referralId, moj()).body("clocks[0].daysGone", is(9)));
        read(merged.referralId, moj()).body("mergedInto", is(survivor.referralId.toString()));
    }

    @Test
    void a_withdrawal_undone_is_told_and_what_was_due_meanwhile_raised() {
        CaseHistory history = givenACaseReferred(20);
        Wire.await(EventType.CLOCK_BREACHED, history.referralId, 2);
        say(List.of(history.withdrawn(daysAgo(19)).last()));
        Wire.await(EventType.TRANSFER_CLOSED, history.referralId);
        Wire.await(EventType.BREACH_WITHDRAWN, history.referralId, 2);

        say(List.of(history.undone(justNow()).last()));

        Wire.await(EventType.TRANSFER_REOPENED, history.referralId);
        Wire.await(EventType.CLOCK_BREACHED, history.referralId, 4);
        read(history.referralId, moj()).body("open", is(true)).body("clocks[0].daysGone", is(20));
    }

    @Test
    @DisplayName("42: an admission heard first waits for its referral, and looks wrong until its direction is heard")
    void an_admission_heard_before_all_else_is_kept_and_looks_wrong_until_its_direction_comes() {
        CaseHistory history = new CaseHistory();
        say(List.of(history.admitted(daysAgo(0), UNIT).last()));
        say(List.of(history.referred(daysAgo(5)).last()));
        Wire.await(EventType.ALERT_RAISED, history.referralId);
        read(history.referralId, moj())
                .body("outcome", is("ADMITTED"))
                .body("alerts.alert", contains("ADMITTED_WITHOUT_DIRECTION"));

        say(List.of(history.directed(daysAgo(2), UNIT).last()));

        soon(() -> read(history.referralId, moj()).body("alerts", empty()));
    }

    @Test
    void a_move_is_shown_and_seen_by_both_teams_and_no_clock_follows_it() {
        CaseHistory history = givenACaseReferred(3);
        say(List.of(
                history.movedTo("MDI", daysAgo(1)).last(),
                history.releasedToHospital("MDI", justNow()).last(),
                history.disagrees(Discrepancy.RELEASED_TO_HOSPITAL_NOT_ADMITTED, justNow())
                        .last()));

        soon(() -> read(history.referralId, Tokens.inreach("MDI"))
                .statusCode(200)
                .body("prison", is("LEI"))
                .body("custody.prison", is("MDI"))
                .body("custody.releasedToHospital.prison", contains("MDI"))
                .body("custody.discrepancies.discrepancy", contains("RELEASED_TO_HOSPITAL_NOT_ADMITTED"))
                .body("clocks[0].daysGone", is(3))
                .body("milestones.milestone", not(hasItem("ADMITTED"))));
        read(history.referralId, Tokens.inreach("LEI")).statusCode(200);
        read(history.referralId, Tokens.inreach("BXI")).statusCode(404);
    }

    @Test
    void every_figure_for_a_disputed_start_is_shown_until_and_after_the_ruling() {
        CaseHistory history = givenACaseReferred(8);
        String claimed = daysAgo(10);
        say(List.of(history.claimed(Milestone.REFERRAL_SENT, claimed, Party.PRISON_HEALTH, EvidenceKind.EMAIL)
                .last()));
        soon(() -> read(history.referralId, moj())
                .body("starts[0].because", is("EARLIEST_EVIDENCED"))
                .body("starts[0].holds.happenedAt", is(claimed))
                .body("starts[0].figures.at", contains(claimed, daysAgo(8)))
                .body("clocks[0].daysGone", is(10)));

        say(List.of(history.ruled(Milestone.REFERRAL_SENT, daysAgo(8)).last()));

        soon(() -> read(history.referralId, moj())
                .body("starts[0].because", is("RULING"))
                .body("starts[0].figures.at", contains(claimed, daysAgo(8)))
                .body("clocks[0].daysGone", is(8)));
        Wire.await(EventType.CLOCK_RECALCULATED, history.referralId, 6);
    }

    private static void merge(CaseHistory survivor, CaseHistory merged) {
        UUID into = survivor.referralId;
        UUID from = merged.referralId;
        say(List.of(
                survivor.merged(justNow(), into, from).last(),
                merged.merged(justNow(), into, from).last()));
    }

    private static void soon(Runnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion::run);
    }
}
