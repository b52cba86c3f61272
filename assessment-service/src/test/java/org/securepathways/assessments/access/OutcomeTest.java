package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Refused.exceptionOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.assessments.access.Findings.Criteria;
import org.securepathways.assessments.access.Findings.RuledOut;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.SecurityLevel;

class OutcomeTest {

    @ParameterizedTest(name = "{0}, {1}: disorder {2}, degree {3}, treatment {4}, urgent {5}: {6}")
    @CsvSource({
        "S47, DETAINABLE, true, true, true, , yes",
        "S47, DETAINABLE, true, true, false, , CRITERIA_CONTRADICT_CONCLUSION",
        "S47, DETAINABLE, false, true, true, , CRITERIA_CONTRADICT_CONCLUSION",
        "S47, DETAINABLE, true, false, true, , CRITERIA_CONTRADICT_CONCLUSION",
        "S47, NOT_DETAINABLE, true, true, true, , CRITERIA_CONTRADICT_CONCLUSION",
        "S47, NOT_DETAINABLE, true, false, true, , yes",
        "S47, NEEDS_OTHER, true, true, true, , yes",
        "UNDETERMINED, DETAINABLE, true, true, true, , yes",
        "S48_2A, DETAINABLE, true, true, true, , URGENT_NEED_UNANSWERED",
        "S48_2B, DETAINABLE, true, true, true, false, CRITERIA_CONTRADICT_CONCLUSION",
        "S48_2C, NOT_DETAINABLE, true, true, true, false, yes",
        "S48_2D, DETAINABLE, true, true, true, true, yes",
    })
    void what_the_law_asks_is_answered_and_fits_the_conclusion(
            LegalPower power,
            Conclusion conclusion,
            boolean disorder,
            boolean degree,
            boolean treatment,
            Boolean urgent,
            String said) {
        var criteria = new Criteria(disorder, degree, treatment, Optional.ofNullable(urgent));
        var found = outcome(conclusion, findings(Optional.of(criteria), List.of(), Optional.empty()));

        assertSaid(found, power, said);
    }

    @ParameterizedTest(name = "recommended {0}, ruled out {1}, lowest {2}: {3}")
    @CsvSource({
        "MEDIUM, HIGH, LOW, yes",
        "MEDIUM, LOW, MEDIUM, yes",
        "MEDIUM, MEDIUM, LOW, LEVEL_RULED_OUT",
        "MEDIUM, LOW, LOW, LEVEL_RULED_OUT",
        "MEDIUM, LOW, HIGH, LOWEST_LEVEL_ABOVE_RECOMMENDED",
        "LOW, HIGH, NONE, yes",
    })
    void levels_fit_together(SecurityLevel recommended, SecurityLevel out, SecurityLevel lowest, String said) {
        var found = new Outcome(
                AssessmentMode.VIDEO,
                new Moment("2026-03-05"),
                Conclusion.DETAINABLE,
                Optional.of(recommended),
                Optional.empty(),
                Optional.empty(),
                findings(
                        Optional.empty(),
                        List.of(new RuledOut(out, RuledOutReason.MORE_THAN_NEEDED)),
                        Optional.of(lowest)));

        assertSaid(found, LegalPower.S47, said);
    }

    @Test
    void a_finished_assessment_is_taken_without_answers_to_the_criteria() {
        outcome(Conclusion.DETAINABLE, Findings.NONE).check(Optional.of(LegalPower.S48_2A));

        assertThat(Findings.NONE.criteria()).isEmpty();
    }

    private static void assertSaid(Outcome found, LegalPower power, String said) {
        if (said.equals("yes")) {
            found.check(Optional.of(power));
        } else {
            assertThat(exceptionOf(() -> found.check(Optional.of(power))).refusal())
                    .isEqualTo(CaseRefusal.valueOf(said));
        }
    }

    private static Outcome outcome(Conclusion conclusion, Findings findings) {
        return new Outcome(
                AssessmentMode.FACE_TO_FACE,
                new Moment("2026-03-05"),
                conclusion,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                findings);
    }

    private static Findings findings(Optional<Criteria> criteria, List<RuledOut> out, Optional<SecurityLevel> lowest) {
        return new Findings(criteria, out, lowest, List.of(), Findings.NONE.effort());
    }
}
