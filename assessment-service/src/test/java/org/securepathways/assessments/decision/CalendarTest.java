package org.securepathways.assessments.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Refused.refusalOf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.assessments.access.DecisionRefusal;
import org.securepathways.assessments.access.Sitting;
import org.securepathways.assessments.decision.Calendar.Listed;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Urgency;

/** Where a decision was taken, as the calendar has it. */
class CalendarTest {
    private static final UUID MEETING = new UUID(1, 1);
    private static final Moment NINTH = new Moment("2026-03-09");
    private static final Optional<Listed> ON_THE_NINTH = listed("2026-03-09");
    private static final Optional<Listed> ON_THE_SIXTEENTH = listed("2026-03-16");
    private static final Calendar EMPTY = new Calendar(Optional.empty(), Optional.empty(), false);

    @ParameterizedTest(name = "{0} between meetings: {1}")
    @CsvSource({"EMERGENCY, true", "URGENT, true", "STANDARD, false", "PLANNED, false"})
    void only_an_emergency_or_urgent_case_is_decided_between_meetings(Urgency urgency, boolean possible) {
        if (possible) {
            assertThat(EMPTY.sitting(Optional.empty(), true, NINTH, urgency)).isEqualTo(Sitting.BETWEEN_MEETINGS);
        } else {
            assertThat(refusalOf(() -> EMPTY.sitting(Optional.empty(), true, NINTH, urgency)))
                    .isEqualTo(DecisionRefusal.OUT_OF_CYCLE_NOT_URGENT);
        }
    }

    @Test
    void a_listed_case_waits_for_its_meeting_unless_it_is_urgent() {
        Calendar waits = new Calendar(ON_THE_SIXTEENTH, Optional.empty(), true);

        assertThat(refusalOf(() -> waits.sitting(Optional.empty(), false, NINTH, Urgency.STANDARD)))
                .isEqualTo(DecisionRefusal.OUT_OF_CYCLE_NOT_URGENT);
        assertThat(waits.sitting(Optional.empty(), false, NINTH, Urgency.URGENT))
                .isEqualTo(Sitting.BETWEEN_MEETINGS);
    }

    @Test
    void a_case_on_no_list_waits_for_the_next_meeting_of_its_region() {
        Calendar ahead = new Calendar(Optional.empty(), Optional.empty(), true);

        assertThat(refusalOf(() -> ahead.sitting(Optional.empty(), false, NINTH, Urgency.PLANNED)))
                .isEqualTo(DecisionRefusal.OUT_OF_CYCLE_NOT_URGENT);
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void what_is_decided_on_the_day_of_its_meeting_is_decided_in_it(Urgency urgency) {
        Calendar met = new Calendar(ON_THE_NINTH, ON_THE_NINTH, true);

        assertThat(met.sitting(Optional.empty(), false, NINTH, urgency)).isEqualTo(Sitting.in(MEETING));
        assertThat(met.sitting(Optional.of(MEETING), false, NINTH, urgency)).isEqualTo(Sitting.in(MEETING));
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void where_no_calendar_is_kept_the_meeting_is_not_told(Urgency urgency) {
        assertThat(EMPTY.sitting(Optional.empty(), false, NINTH, urgency)).isEqualTo(Sitting.NOT_TOLD);
    }

    @Test
    void a_meeting_decides_what_is_on_its_list_and_not_before_it_meets() {
        Calendar early = new Calendar(ON_THE_SIXTEENTH, ON_THE_SIXTEENTH, true);

        assertThat(refusalOf(() -> EMPTY.sitting(Optional.of(MEETING), false, NINTH, Urgency.URGENT)))
                .isEqualTo(DecisionRefusal.NOT_LISTED);
        assertThat(refusalOf(() -> early.sitting(Optional.of(MEETING), false, NINTH, Urgency.URGENT)))
                .isEqualTo(DecisionRefusal.DECIDED_BEFORE_MEETING);
        assertThat(refusalOf(() -> early.sitting(Optional.of(MEETING), true, NINTH, Urgency.URGENT)))
                .isEqualTo(DecisionRefusal.SITTING_CONTRADICTS);
    }

    private static Optional<Listed> listed(String day) {
        return Optional.of(new Listed(MEETING, LocalDate.parse(day)));
    }
}
