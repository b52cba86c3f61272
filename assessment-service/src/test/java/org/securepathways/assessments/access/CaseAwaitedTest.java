package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Awaited.ASSESSMENT;
import static org.securepathways.assessments.access.Awaited.DECISION;
import static org.securepathways.assessments.access.Awaited.REPORTS;
import static org.securepathways.assessments.access.Cases.DR_ADEYEMI;
import static org.securepathways.assessments.access.Cases.DR_BAXTER;
import static org.securepathways.assessments.access.Cases.HALF_A_YEAR;
import static org.securepathways.assessments.access.Cases.NOON;
import static org.securepathways.assessments.access.Cases.admission;
import static org.securepathways.assessments.access.Cases.booking;
import static org.securepathways.assessments.access.Cases.closed;
import static org.securepathways.assessments.access.Cases.givenAnAssessedCase;
import static org.securepathways.assessments.access.Cases.givenAnOpenCase;
import static org.securepathways.assessments.access.Cases.noHospital;
import static org.securepathways.assessments.access.Cases.outcome;
import static org.securepathways.assessments.access.Cases.report;
import static org.securepathways.assessments.access.Cases.withdrawn;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;

class CaseAwaitedTest {

    @Test
    void a_new_case_waits_for_assessment_and_reports() {
        assertThat(givenAnOpenCase().awaited()).containsExactly(ASSESSMENT, REPORTS);
    }

    @Test
    void a_booking_alone_is_still_waited_for() {
        assertThat(givenAnOpenCase()
                        .book(booking(AssessmentKind.ACCESS), NOON)
                        .after()
                        .awaited())
                .contains(ASSESSMENT);
    }

    @Test
    void the_first_medical_assessment_is_not_the_access_assessment() {
        Assessment first = booking(AssessmentKind.FIRST_MEDICAL);
        Case seen = givenAnOpenCase()
                .book(first, NOON)
                .after()
                .recordOutcome(first.id(), outcome("2026-03-05"), HALF_A_YEAR)
                .after();

        assertThat(seen.awaited()).containsExactly(ASSESSMENT, REPORTS);
    }

    @Test
    void an_assessed_case_waits_for_the_meeting() {
        assertThat(givenAnAssessedCase().awaited()).containsExactly(REPORTS, DECISION);
    }

    @Test
    void an_admission_still_waits_for_its_reports() {
        Case decided = givenAnAssessedCase().decide(admission("2026-03-09")).after();

        assertThat(decided.awaited()).containsExactly(REPORTS);
        assertThat(decided.sign(report(DR_ADEYEMI, true))
                        .after()
                        .sign(report(DR_BAXTER, true))
                        .after()
                        .awaited())
                .isEmpty();
    }

    @Test
    void after_a_refusal_nothing_is_waited_for() {
        assertThat(givenAnAssessedCase()
                        .decide(noHospital("2026-03-09"))
                        .after()
                        .awaited())
                .isEmpty();
    }

    @Test
    void an_ended_case_waits_for_nothing() {
        assertThat(givenAnOpenCase()
                        .told(withdrawn(new Moment("2026-03-09")))
                        .after()
                        .awaited())
                .isEmpty();
    }

    @Test
    void a_case_known_only_by_its_end_waits_for_nothing() {
        assertThat(Case.unheardOf(UUID.randomUUID())
                        .told(closed(new Moment("2026-03-09")))
                        .after()
                        .awaited())
                .isEmpty();
    }
}
