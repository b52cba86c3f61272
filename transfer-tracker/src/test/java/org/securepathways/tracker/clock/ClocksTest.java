package org.securepathways.tracker.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.OTHER_UNIT;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.tracker.journey.CaseHistory;
import org.securepathways.tracker.journey.Journey;
import org.securepathways.tracker.standard.store.ShippedStandards;

class ClocksTest {

    @Test
    void one_case_reads_differently_by_each_standard() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02T09:00:00Z", "2026-02-23", Jurisdiction.ENGLAND)
                .assessed("2026-03-07T10:00:00Z");
        Instant now = Instant.parse("2026-03-16T12:00:00Z");
        assertThat(clock(history, "NHSE28_STAGE2").gone(now)).isEqualTo(9);
        assertThat(clock(history, "BRADLEY14_REF").gone(now)).isEqualTo(14);
        assertThat(clock(history, "STAT28").gone(now)).isEqualTo(22);
        assertThat(clock(history, "BRADLEY14_REF").lastCompliantDay()).isEqualTo(LocalDate.parse("2026-03-16"));
        assertThat(clock(history, "STAT28").isInForce()).isFalse();
    }

    @Test
    void admission_at_one_minute_to_midnight_is_in_time_and_at_midnight_late() {
        CaseHistory inTime = new CaseHistory().referred("2026-06-02").admitted("2026-06-16T23:59:00+01:00", UNIT);
        CaseHistory late = new CaseHistory().referred("2026-06-02").admitted("2026-06-17T00:00:00+01:00", UNIT);
        assertThat(clock(inTime, "BRADLEY14_REF").inTime()).contains(true);
        assertThat(clock(late, "BRADLEY14_REF").inTime()).contains(false);
        assertThat(clock(late, "NHSE28_TOTAL").inTime()).contains(true);
    }

    @Test
    void a_withdrawn_case_ends_its_clocks_and_counts_neither_way() {
        CaseHistory history = new CaseHistory().referred("2026-03-02").withdrawn("2026-03-08T10:00:00Z");
        CaseClock clock = clock(history, "BRADLEY14_REF");
        assertThat(clock.state()).isEqualTo(ClockState.ENDED);
        assertThat(clock.inTime()).isEmpty();
        assertThat(clock.gone(Instant.parse("2026-09-01T00:00:00Z"))).isEqualTo(6);
        assertThat(clock.nextAfter(Instant.parse("2026-03-09T00:00:00Z"))).isEmpty();
    }

    @Test
    void an_admission_after_the_withdrawal_does_not_stop_what_has_ended() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .withdrawn("2026-03-08T10:00:00Z")
                .admitted("2026-03-09T10:00:00Z", UNIT);
        assertThat(clock(history, "BRADLEY14_REF").state()).isEqualTo(ClockState.ENDED);
    }

    @Test
    @DisplayName("17: somebody turned away at the door was not received: the clock stops at the reception alone")
    void somebody_turned_away_at_the_door_was_not_received() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .directed("2026-03-09", UNIT)
                .departed("2026-03-10T08:00:00Z", UNIT);
        CaseClock atTheDoor = clock(history, "BRADLEY14_REF");
        assertThat(atTheDoor.state()).isEqualTo(ClockState.RUNNING);
        assertThat(atTheDoor.isExceededAt(Instant.parse("2026-03-17T00:00:00Z")))
                .isTrue();
        history.departed("2026-03-12T08:00:00Z", UNIT).admitted("2026-03-12T11:30:00Z", UNIT);
        assertThat(clock(history, "BRADLEY14_REF").stop().orElseThrow().occurredAt())
                .isEqualTo("2026-03-12T11:30:00Z");
        assertThat(clock(history, "BRADLEY14_REF").inTime()).contains(true);
    }

    @Test
    void the_assessed_reading_starts_on_the_first_report_that_finds_the_person_detainable() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .reported("2026-03-05T10:00:00Z", 1, false)
                .reported("2026-03-09T10:00:00Z", 2, true);
        assertThat(clock(history, "BRADLEY14_ASSESSED").start().londonDay()).isEqualTo(LocalDate.parse("2026-03-09"));
    }

    @Test
    void in_wales_the_guidance_of_nhs_england_runs_no_clock() {
        CaseHistory history = new CaseHistory().referred("2026-03-02", "2026-03-01", Jurisdiction.WALES);
        assertThat(clocks(history))
                .extracting(clock -> clock.standard().code())
                .containsExactly("BRADLEY14_REF", "STAT28", "STAT_NOTICE");
    }

    @Test
    void a_second_direction_takes_the_place_of_the_first() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .applied("2026-03-10T10:00:00Z")
                .directed("2026-03-11T09:00:00Z", UNIT)
                .directed("2026-03-14T09:00:00Z", OTHER_UNIT)
                .admitted("2026-03-26T09:00:00Z", OTHER_UNIT);
        assertThat(clocks(history).stream()
                        .filter(clock -> clock.standard().code().equals("WARRANT14"))
                        .map(CaseClock::state))
                .containsExactly(ClockState.ENDED, ClockState.STOPPED);
        assertThat(clock(history, "MOJ_WARRANT24").inTime()).contains(true);
    }

    @Test
    void the_ministrys_hours_are_elapsed_hours() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .applied("2026-03-28T12:00:00Z")
                .directed("2026-03-29T12:00:00Z", UNIT);
        assertThat(clock(history, "MOJ_WARRANT24").gone(Instant.MAX)).isEqualTo(24);
        assertThat(clock(history, "MOJ_WARRANT24").inTime()).contains(false);
    }

    @Test
    void admission_ends_a_clock_whose_own_milestone_never_came() {
        CaseHistory history = new CaseHistory().referred("2026-03-02").admitted("2026-03-09T10:00:00Z", UNIT);
        assertThat(clock(history, "NHSE28_STAGE1").state()).isEqualTo(ClockState.ENDED);
    }

    @Test
    void warnings_come_when_so_many_days_are_left_and_only_the_nearest_counts() {
        CaseClock clock = clock(new CaseHistory().referred("2026-03-02T09:00:00Z"), "BRADLEY14_REF");
        assertThat(clock.warningAt(Instant.parse("2026-03-08T23:59:59Z"))).isEmpty();
        assertThat(clock.warningAt(Instant.parse("2026-03-09T00:00:00Z"))).contains(7);
        assertThat(clock.warningAt(Instant.parse("2026-03-15T12:00:00Z"))).contains(1);
        assertThat(clock.warningAt(Instant.parse("2026-03-17T00:00:00Z"))).isEmpty();
        assertThat(clock.nextAfter(Instant.parse("2026-03-15T12:00:00Z"))).contains(clock.dueAt());
    }

    private static List<CaseClock> clocks(CaseHistory history) {
        return Clocks.of(Journey.of(history.facts()).orElseThrow(), ShippedStandards.ALL);
    }

    private static CaseClock clock(CaseHistory history, String code) {
        return clocks(history).stream()
                .filter(clock -> clock.standard().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
