package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Cases.DR_BAXTER;
import static org.securepathways.assessments.access.Cases.HALF_A_YEAR;
import static org.securepathways.assessments.access.Cases.NOON;
import static org.securepathways.assessments.access.Cases.admission;
import static org.securepathways.assessments.access.Cases.booking;
import static org.securepathways.assessments.access.Cases.closed;
import static org.securepathways.assessments.access.Cases.givenAnAssessedCase;
import static org.securepathways.assessments.access.Cases.givenAnOpenCase;
import static org.securepathways.assessments.access.Cases.merged;
import static org.securepathways.assessments.access.Cases.outcome;
import static org.securepathways.assessments.access.Cases.referral;
import static org.securepathways.assessments.access.Cases.rejected;
import static org.securepathways.assessments.access.Cases.report;
import static org.securepathways.assessments.access.Cases.sent;
import static org.securepathways.assessments.access.Cases.withdrawn;
import static org.securepathways.assessments.access.Refused.refusalOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AssessmentCancelled;
import org.securepathways.contracts.codes.AssessmentKind;

class CaseEndingTest {
    private static final Moment END = new Moment("2026-03-08T10:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"OPEN", "MERGED"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_end_cancels_what_is_booked_and_says_so(CaseStatus how) {
        Assessment booking = booking(AssessmentKind.SECOND_OPINION);
        Case busy = givenAnAssessedCase().book(booking, NOON).after();

        Change change = end(busy, how);

        assertThat(change.after().status()).isEqualTo(how);
        assertThat(change.after().assessments())
                .extracting(Assessment::status)
                .containsExactly(AssessmentStatus.COMPLETED, AssessmentStatus.CANCELLED);
        assertThat(change.events())
                .containsExactly(new CaseEvent(
                        EventType.ASSESSMENT_CANCELLED,
                        END.instant(),
                        new AssessmentCancelled(busy.id(), booking.id(), AssessmentKind.SECOND_OPINION, END)));
    }

    @Test
    void an_end_told_twice_cancels_once() {
        Case ended = end(
                        givenAnOpenCase()
                                .book(booking(AssessmentKind.ACCESS), NOON)
                                .after(),
                        CaseStatus.WITHDRAWN)
                .after();

        assertThat(ended.told(withdrawn(END)).events()).isEmpty();
        assertThat(ended.told(withdrawn(END)).after()).isEqualTo(ended);
    }

    @Test
    void whatever_becomes_known_first_the_case_is_the_same() {
        Case unheardOf = Case.unheardOf(UUID.randomUUID());
        Moment later = new Moment("2026-03-09");

        Case inOrder = unheardOf
                .told(sent(referral(1)))
                .after()
                .told(withdrawn(END))
                .after()
                .told(closed(later))
                .after();
        Case backwards = unheardOf
                .told(closed(later))
                .after()
                .told(withdrawn(END))
                .after()
                .told(sent(referral(1)))
                .after();

        assertThat(backwards).isEqualTo(inOrder);
        assertThat(backwards.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(backwards.ending().at()).contains(END);
    }

    @Test
    void of_two_versions_of_a_referral_the_later_stands_in_either_order() {
        Case unheardOf = Case.unheardOf(UUID.randomUUID());

        for (List<Long> order : List.of(List.of(1L, 3L), List.of(3L, 1L), List.of(3L, 3L))) {
            Case known = unheardOf;
            for (long sequence : order) {
                known = known.told(sent(referral(sequence))).after();
            }
            assertThat(known.referral()).contains(referral(3));
        }
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void a_finished_assessment_is_taken_in_every_status(CaseStatus status) {
        Assessment booking = booking(AssessmentKind.ACCESS);
        Case some = end(givenAnOpenCase().book(booking, NOON).after(), status).after();

        Change change = some.recordOutcome(booking.id(), outcome("2026-03-09"), HALF_A_YEAR);

        assertThat(change.after().assessments().get(0).status()).isEqualTo(AssessmentStatus.COMPLETED);
        assertThat(change.after().status()).isEqualTo(status);
        assertThat(change.events()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void an_unbooked_finished_assessment_is_taken_in_every_status(CaseStatus status) {
        Assessment unbooked = Assessment.unbooked(UUID.randomUUID(), AssessmentKind.ACCESS, "X9B02", DR_BAXTER);

        assertThat(end(givenAnOpenCase(), status)
                        .after()
                        .takeFinished(unbooked, outcome("2026-03-09"), HALF_A_YEAR)
                        .events())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}, {1}: taken {2}")
    @CsvSource({
        "OPEN, 2026-03-09, true",
        "WITHDRAWN, 2026-03-07, true",
        "WITHDRAWN, 2026-03-08T09:59:59Z, true",
        "WITHDRAWN, 2026-03-08T10:00:00Z, false",
        "WITHDRAWN, 2026-03-08, false",
        "WITHDRAWN, 2026-03-09, false",
        "CLOSED, 2026-03-07, true",
        "CLOSED, 2026-03-08, false",
    })
    void an_ended_case_takes_reports_and_decisions_surely_made_before(CaseStatus status, String made, boolean taken) {
        Case some = end(givenAnAssessedCase(), status).after();
        Report report = report(DR_BAXTER, true, made);

        if (taken) {
            assertThat(some.sign(report).events()).hasSize(1);
            assertThat(some.decide(admission(made)).events()).hasSize(1);
        } else {
            assertThat(refusalOf(() -> some.sign(report))).isEqualTo(CaseRefusal.CASE_CLOSED);
            assertThat(refusalOf(() -> some.decide(admission(made)))).isEqualTo(CaseRefusal.CASE_CLOSED);
        }
    }

    private static Change end(Case some, CaseStatus how) {
        return switch (how) {
            case OPEN -> new Change(some, some, List.of());
            case REJECTED -> some.told(rejected(END));
            case MERGED -> some.told(merged(END));
            case WITHDRAWN -> some.told(withdrawn(END));
            case CLOSED -> some.told(closed(END));
        };
    }
}
