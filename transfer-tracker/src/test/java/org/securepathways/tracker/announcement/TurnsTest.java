package org.securepathways.tracker.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.contracts.transfer.RecalculatedInformation;
import org.securepathways.tracker.journey.CaseHistory;

/** What is said when something said before no longer holds. */
class TurnsTest {
    private static final String SENT = "2026-03-02T09:00:00Z";

    private final CaseHistory history = new CaseHistory().referred(SENT);
    private final Announcer announcer = new Announcer(history.referralId);

    @Test
    @DisplayName("A withdrawal undone: closed is answered by reopened, and the breach due meanwhile is raised")
    void a_withdrawal_undone_opens_the_case_and_raises_what_was_due_meanwhile() {
        history.withdrawn("2026-03-10T09:00:00Z");
        assertThat(types(announce("2026-03-10T10:00:00Z"))).contains(EventType.TRANSFER_CLOSED);
        assertThat(announce("2026-03-20T00:00:00Z")).as("nothing runs").isEmpty();
        history.undone("2026-03-21T09:00:00Z");
        List<Announcement> again = announce("2026-03-21T09:00:01Z");
        assertThat(types(again))
                .contains(EventType.TRANSFER_REOPENED)
                .doesNotContain(EventType.CLOCK_STARTED, EventType.TRANSFER_OPENED);
        assertThat(breaches(again)).contains("BRADLEY14_REF 2026-03-02", "NHSE28_STAGE1 2026-03-02");
        assertThat(announce("2026-03-21T10:00:00Z")).isEmpty();
    }

    @Test
    void a_withdrawal_and_its_undoing_heard_together_are_no_news() {
        announce("2026-03-02T10:00:00Z");
        history.withdrawn("2026-03-03T09:00:00Z").undone("2026-03-03T09:05:00Z");
        assertThat(types(announce("2026-03-03T10:00:00Z")))
                .doesNotContain(EventType.TRANSFER_CLOSED, EventType.TRANSFER_REOPENED);
    }

    @Test
    void of_a_withdrawal_and_its_undoing_what_was_told_last_holds_whatever_they_are_dated() {
        history.withdrawn("2026-03-05T09:00:00Z").undone("2026-03-04T09:00:00Z");
        assertThat(types(announce("2026-03-06T10:00:00Z"))).doesNotContain(EventType.TRANSFER_CLOSED);
        history.withdrawn("2026-03-03T09:00:00Z");
        assertThat(types(announce("2026-03-06T11:00:00Z"))).contains(EventType.TRANSFER_CLOSED);
        history.undone("2026-03-06T12:00:00Z");
        assertThat(types(announce("2026-03-06T12:00:01Z"))).contains(EventType.TRANSFER_REOPENED);
    }

    @Test
    void a_rejection_that_ends_the_case_is_told_and_one_about_content_is_not() {
        history.rejected("2026-03-04T09:00:00Z", ReturnReason.INFORMATION_MISSING);
        assertThat(types(announce("2026-03-04T10:00:00Z"))).doesNotContain(EventType.TRANSFER_REJECTED);
        history.resubmitted("2026-03-05T09:00:00Z").rejected("2026-03-06T09:00:00Z", ReturnReason.TREAT_IN_PRISON);
        assertThat(types(announce("2026-03-06T10:00:00Z")))
                .contains(EventType.TRANSFER_REJECTED)
                .doesNotContain(EventType.TRANSFER_CLOSED, EventType.TRANSFER_REOPENED);
    }

    @Test
    @DisplayName("9: a ruling moves the clock: both counts are told, the breach is withdrawn and raised anew when due")
    void a_ruling_moves_the_clock() {
        assertThat(breaches(announce("2026-03-18T00:00:00Z"))).contains("BRADLEY14_REF 2026-03-02");
        history.ruled(Milestone.REFERRAL_SENT, "2026-03-09");
        List<Announcement> moved = announce("2026-03-18T10:00:00Z");
        RecalculatedInformation counted = recalculated(moved, "BRADLEY14_REF");
        assertThat(counted.previousStartedOn()).hasToString("2026-03-02");
        assertThat(counted.previousLastCompliantDay()).hasToString("2026-03-16");
        assertThat(counted.startedOn()).hasToString("2026-03-09");
        assertThat(counted.lastCompliantDay()).hasToString("2026-03-23");
        assertThat(types(moved))
                .contains(EventType.BREACH_WITHDRAWN)
                .doesNotContain(EventType.CLOCK_STARTED, EventType.TRANSFER_OPENED, EventType.CLOCK_BREACHED);
        assertThat(announce("2026-03-18T11:00:00Z")).isEmpty();
        assertThat(breaches(announce("2026-03-24T00:00:00Z"))).contains("BRADLEY14_REF 2026-03-09");
        history.ruled(Milestone.REFERRAL_SENT, "2026-03-02");
        assertThat(recalculated(announce("2026-03-25T00:00:00Z"), "BRADLEY14_REF")
                        .startedOn())
                .hasToString("2026-03-02");
    }

    @Test
    @DisplayName("41: an earlier start told late breaches at once, and says what it was counted from before")
    void an_evidenced_claim_moves_the_clock_back() {
        announce("2026-03-03T00:00:00Z");
        history.claimed(Milestone.REFERRAL_SENT, "2026-02-10", Party.PRISON_HEALTH, EvidenceKind.LETTER);
        List<Announcement> moved = announce("2026-03-03T10:00:00Z");
        assertThat(recalculated(moved, "NHSE28_TOTAL").startedOn()).hasToString("2026-02-10");
        assertThat(breaches(moved)).contains("BRADLEY14_REF 2026-02-10");
    }

    private List<Announcement> announce(String now) {
        return announcer.announce(history.facts(), now);
    }

    private static List<String> breaches(List<Announcement> all) {
        return all.stream()
                .filter(news -> news.type() == EventType.CLOCK_BREACHED)
                .map(news -> (ClockInformation) news.information())
                .map(clock -> clock.standard() + " " + clock.startedOn())
                .toList();
    }

    private static RecalculatedInformation recalculated(List<Announcement> all, String standard) {
        return all.stream()
                .filter(news -> news.type() == EventType.CLOCK_RECALCULATED)
                .map(news -> (RecalculatedInformation) news.information())
                .filter(moved -> moved.standard().equals(standard))
                .findFirst()
                .orElseThrow();
    }

    private static List<EventType> types(List<Announcement> all) {
        return all.stream().map(Announcement::type).toList();
    }
}
