package org.securepathways.tracker.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.OTHER_UNIT;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.CaseHistory;

/** What is said when an admission turns out to have been keyed on the wrong person. */
class RetractionTest {
    private final CaseHistory history = new CaseHistory().referred("2026-03-02T09:00:00Z");
    private final Announcer announcer = new Announcer(history.referralId);

    @Test
    @DisplayName("44: an admission retracted: clocks run from their original start, and what fell due is raised")
    void a_retracted_admission_reopens_clocks_at_their_start_and_raises_what_fell_due() {
        history.admitted("2026-03-10T09:00:00Z", UNIT);
        assertThat(types(announce("2026-03-10T10:00:00Z")))
                .contains(EventType.TRANSFER_ADMITTED, EventType.TRANSFER_CLOSED, EventType.CLOCK_STOPPED);
        assertThat(announce("2026-03-20T00:00:00Z")).as("nothing runs").isEmpty();

        history.retracted("2026-03-21T09:00:00Z");
        List<Announcement> said = announce("2026-03-21T09:00:01Z");

        assertThat(types(said))
                .startsWith(EventType.TRANSFER_ADMISSION_RETRACTED, EventType.TRANSFER_REOPENED)
                .doesNotContain(EventType.CLOCK_STARTED, EventType.CLOCK_RECALCULATED, EventType.TRANSFER_OPENED);
        assertThat(said.get(0).information())
                .isInstanceOfSatisfying(
                        TransferInformation.class,
                        retracted -> assertThat(retracted.hospital()).isEqualTo(UNIT));
        ClockInformation breach = breach(said, "BRADLEY14_REF");
        assertThat(breach.startedOn()).hasToString("2026-03-02");
        assertThat(breach.dueAt()).hasToString("2026-03-17T00:00:00Z");
        assertThat(breach.raisedAt()).hasToString("2026-03-21T09:00:01Z");
        assertThat(announce("2026-03-21T10:00:00Z")).isEmpty();
    }

    @Test
    void an_admission_and_its_retraction_heard_together_are_no_news() {
        announce("2026-03-02T10:00:00Z");
        history.admitted("2026-03-03T09:00:00Z", UNIT).retracted("2026-03-03T09:05:00Z");
        assertThat(types(announce("2026-03-03T10:00:00Z")))
                .doesNotContain(
                        EventType.TRANSFER_ADMITTED,
                        EventType.TRANSFER_ADMISSION_RETRACTED,
                        EventType.TRANSFER_CLOSED,
                        EventType.TRANSFER_REOPENED);
    }

    @Test
    void a_breach_that_the_admission_had_undone_is_raised_anew() {
        UUID first = breachId(announce("2026-03-17T00:00:00Z"));
        history.admitted("2026-03-10T09:00:00Z", UNIT);
        assertThat(types(announce("2026-03-18T00:00:00Z"))).contains(EventType.BREACH_WITHDRAWN);
        history.retracted("2026-03-19T09:00:00Z");
        assertThat(breachId(announce("2026-03-19T10:00:00Z"))).isNotEqualTo(first);
        assertThat(announcer.standingBreaches()).hasSize(2);
    }

    @Test
    void the_admission_of_the_right_person_closes_the_case_again() {
        history.admitted("2026-03-10T09:00:00Z", UNIT);
        announce("2026-03-10T10:00:00Z");
        history.retracted("2026-03-11T09:00:00Z");
        announce("2026-03-11T10:00:00Z");
        history.admitted("2026-03-12T09:00:00Z", UNIT);
        assertThat(types(announce("2026-03-12T10:00:00Z")))
                .contains(EventType.TRANSFER_ADMITTED, EventType.TRANSFER_CLOSED, EventType.CLOCK_STOPPED)
                .doesNotContain(EventType.TRANSFER_REOPENED, EventType.TRANSFER_ADMISSION_RETRACTED);
        assertThat(announcer.ids()).doesNotHaveDuplicates();
    }

    @Test
    void a_later_admission_that_counts_once_the_first_is_retracted_is_told_again_after_the_retraction() {
        history.admitted("2026-03-12T09:00:00Z", UNIT);
        announce("2026-03-12T10:00:00Z");
        history.admitted("2026-03-10T09:00:00Z", OTHER_UNIT);
        UUID earlier = admission(history.last());
        announce("2026-03-12T11:00:00Z");

        history.retracted("2026-03-13T09:00:00Z", earlier);
        List<Announcement> said = announce("2026-03-13T10:00:00Z");

        assertThat(types(said))
                .startsWith(EventType.TRANSFER_ADMISSION_RETRACTED, EventType.TRANSFER_ADMITTED)
                .contains(EventType.TRANSFER_CLOSED)
                .doesNotContain(EventType.TRANSFER_REOPENED);
        assertThat(announce("2026-03-13T11:00:00Z")).isEmpty();
    }

    @Test
    void a_retracted_admission_that_never_counted_is_no_news() {
        history.admitted("2026-03-10T09:00:00Z", UNIT).admitted("2026-03-12T09:00:00Z", OTHER_UNIT);
        announce("2026-03-12T10:00:00Z");
        history.retracted("2026-03-13T09:00:00Z");
        assertThat(announce("2026-03-13T10:00:00Z")).isEmpty();
    }

    @Test
    void a_case_that_had_been_withdrawn_all_the_same_is_not_said_to_be_open_again() {
        history.withdrawn("2026-03-12T09:00:00Z");
        announce("2026-03-12T10:00:00Z");
        history.admitted("2026-03-10T09:00:00Z", UNIT);
        assertThat(types(announce("2026-03-12T11:00:00Z"))).contains(EventType.TRANSFER_CLOSED);
        history.retracted("2026-03-13T09:00:00Z");
        assertThat(types(announce("2026-03-13T10:00:00Z")))
                .contains(EventType.TRANSFER_ADMISSION_RETRACTED)
                .doesNotContain(EventType.TRANSFER_REOPENED);
    }

    private List<Announcement> announce(String now) {
        return announcer.announce(history.facts(), now);
    }

    private static UUID admission(Fact fact) {
        return fact.as(AdmissionRecorded.class).admissionId();
    }

    private static UUID breachId(List<Announcement> said) {
        return said.stream()
                .filter(news -> news.type() == EventType.CLOCK_BREACHED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ClockInformation breach(List<Announcement> said, String standard) {
        return said.stream()
                .filter(news -> news.type() == EventType.CLOCK_BREACHED)
                .map(news -> (ClockInformation) news.information())
                .filter(clock -> clock.standard().equals(standard))
                .findFirst()
                .orElseThrow();
    }

    private static List<EventType> types(List<Announcement> all) {
        return all.stream().map(Announcement::type).toList();
    }
}
