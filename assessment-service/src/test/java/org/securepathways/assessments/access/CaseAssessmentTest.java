package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Cases.DR_BAXTER;
import static org.securepathways.assessments.access.Cases.HALF_A_YEAR;
import static org.securepathways.assessments.access.Cases.NOON;
import static org.securepathways.assessments.access.Cases.assessed;
import static org.securepathways.assessments.access.Cases.booking;
import static org.securepathways.assessments.access.Cases.givenAnAssessedCase;
import static org.securepathways.assessments.access.Cases.givenAnOpenCase;
import static org.securepathways.assessments.access.Cases.outcome;
import static org.securepathways.assessments.access.Refused.exceptionOf;
import static org.securepathways.assessments.access.Refused.refusalOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AssessmentBooked;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.codes.AssessmentKind;

class CaseAssessmentTest {

    @Test
    void a_booking_is_told_to_the_others_without_the_assessor() {
        Case open = givenAnOpenCase();
        Assessment booking = booking(AssessmentKind.ACCESS);

        Change change = open.book(booking, NOON);

        assertThat(change.after().assessments()).containsExactly(booking);
        assertThat(change.events())
                .containsExactly(new CaseEvent(
                        EventType.ASSESSMENT_BOOKED,
                        NOON,
                        new AssessmentBooked(
                                open.id(),
                                booking.id(),
                                AssessmentKind.ACCESS,
                                new Moment("2026-03-12"),
                                "X9A01",
                                null,
                                null)));
    }

    @Test
    void a_second_access_assessment_is_refused_while_one_is_booked_and_names_it() {
        Assessment first = booking(AssessmentKind.ACCESS);
        Case booked = givenAnOpenCase().book(first, NOON).after();

        var refused = exceptionOf(() -> booked.book(booking(AssessmentKind.ACCESS), NOON));

        assertThat(refused.refusal()).isEqualTo(CaseRefusal.ASSESSMENT_CURRENT);
        assertThat(refused.details()).containsEntry("assessmentId", first.id());
    }

    @ParameterizedTest(name = "currency to {0}, booked at {1}: needless {2}")
    @CsvSource({
        "2026-06-30, 2026-06-30T12:00:00Z, true",
        "2026-06-30, 2026-06-30T22:59:59Z, true",
        "2026-06-30, 2026-06-30T23:00:00Z, false",
        "2026-03-31, 2026-04-01T12:00:00Z, false",
    })
    void currency_lasts_to_the_end_of_its_last_london_day(LocalDate until, Instant booked, boolean needless) {
        Assessment first = booking(AssessmentKind.ACCESS);
        Case assessed = givenAnOpenCase()
                .book(first, NOON)
                .after()
                .recordOutcome(first.id(), outcome("2026-03-05", Optional.of(until)), HALF_A_YEAR)
                .after();

        if (needless) {
            assertThat(refusalOf(() -> assessed.book(booking(AssessmentKind.ACCESS), booked)))
                    .isEqualTo(CaseRefusal.ASSESSMENT_CURRENT);
        } else {
            assertThat(assessed.book(booking(AssessmentKind.ACCESS), booked)
                            .after()
                            .assessments())
                    .hasSize(2);
        }
    }

    @Test
    void without_a_date_an_access_assessment_has_currency_for_the_usual_time() {
        assertThat(givenAnAssessedCase()
                        .assessments()
                        .get(0)
                        .outcome()
                        .orElseThrow()
                        .currencyUntil())
                .contains(LocalDate.parse("2026-09-01"));
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentKind.class,
            names = {"FIRST_MEDICAL", "SECOND_OPINION"})
    void other_kinds_can_be_booked_beside_a_current_access_assessment(AssessmentKind kind) {
        assertThat(givenAnAssessedCase().book(booking(kind), NOON).after().assessments())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentKind.class,
            names = {"FIRST_MEDICAL", "SECOND_OPINION"})
    void other_kinds_do_not_stand_in_the_way_of_the_access_assessment(AssessmentKind kind) {
        Assessment other = booking(kind);
        Case assessed = givenAnOpenCase()
                .book(other, NOON)
                .after()
                .recordOutcome(other.id(), outcome("2026-03-05"), HALF_A_YEAR)
                .after();

        assertThat(assessed.book(booking(AssessmentKind.ACCESS), NOON).after().assessments())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentKind.class,
            names = {"FIRST_MEDICAL", "SECOND_OPINION"})
    void other_kinds_have_no_currency(AssessmentKind kind) {
        Assessment other = booking(kind);
        Case booked = givenAnOpenCase().book(other, NOON).after();

        assertThat(refusalOf(() -> booked.recordOutcome(
                        other.id(), outcome("2026-03-05", Optional.of(LocalDate.parse("2026-09-01"))), HALF_A_YEAR)))
                .isEqualTo(CaseRefusal.CURRENCY_NOT_FOR_KIND);
    }

    @Test
    void currency_cannot_end_before_the_examination() {
        Assessment booking = booking(AssessmentKind.ACCESS);
        Case booked = givenAnOpenCase().book(booking, NOON).after();

        assertThat(refusalOf(() -> booked.recordOutcome(
                        booking.id(), outcome("2026-03-05", Optional.of(LocalDate.parse("2026-03-04"))), HALF_A_YEAR)))
                .isEqualTo(CaseRefusal.CURRENCY_BEFORE_EXAMINATION);
    }

    @Test
    void an_outcome_is_told_to_the_others_as_of_the_examination() {
        Assessment booking = booking(AssessmentKind.ACCESS);
        Case booked = givenAnOpenCase().book(booking, NOON).after();

        CaseEvent event = booked.recordOutcome(booking.id(), outcome("2026-03-05T09:15:00Z"), HALF_A_YEAR)
                .events()
                .get(0);

        assertThat(event.type()).isEqualTo(EventType.ASSESSMENT_COMPLETED);
        assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-03-05T09:15:00Z"));
        assertThat(((AssessmentCompleted) event.data()).currencyUntil()).isEqualTo(LocalDate.parse("2026-09-01"));
    }

    @Test
    void an_examination_before_the_referral_is_taken() {
        assertThat(assessed(givenAnOpenCase(), "2026-01-15")
                        .assessments()
                        .get(0)
                        .status())
                .isEqualTo(AssessmentStatus.COMPLETED);
    }

    @Test
    void an_outcome_is_recorded_once() {
        Case assessed = givenAnAssessedCase();
        UUID known = assessed.assessments().get(0).id();

        assertThat(refusalOf(() -> assessed.recordOutcome(known, outcome("2026-03-06"), HALF_A_YEAR)))
                .isEqualTo(CaseRefusal.OUTCOME_ALREADY_RECORDED);
    }

    @Test
    void an_outcome_needs_an_assessment_of_this_case() {
        assertThat(refusalOf(
                        () -> givenAnOpenCase().recordOutcome(UUID.randomUUID(), outcome("2026-03-06"), HALF_A_YEAR)))
                .isEqualTo(CaseRefusal.ASSESSMENT_UNKNOWN);
    }

    @ParameterizedTest(name = "examined {0}: needless {1}")
    @CsvSource({"2026-03-04, false", "2026-03-05, true", "2026-09-01, true", "2026-09-02, false"})
    void a_finished_assessment_nobody_booked_is_taken_and_flagged_when_needless(String examined, boolean needless) {
        Assessment unbooked = Assessment.unbooked(UUID.randomUUID(), AssessmentKind.ACCESS, "X9B02", DR_BAXTER);

        Change change = givenAnAssessedCase().takeFinished(unbooked, outcome(examined), HALF_A_YEAR);

        assertThat(change.after().assessments().get(1).duplicate()).isEqualTo(needless);
        assertThat(change.events()).extracting(CaseEvent::type).containsExactly(EventType.ASSESSMENT_COMPLETED);
    }
}
