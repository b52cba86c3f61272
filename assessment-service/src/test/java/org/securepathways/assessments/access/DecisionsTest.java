package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Cases.admission;
import static org.securepathways.assessments.access.Cases.decision;
import static org.securepathways.assessments.access.Cases.givenAnAssessedCase;
import static org.securepathways.assessments.access.Cases.noHospital;
import static org.securepathways.assessments.access.Refused.exceptionOf;
import static org.securepathways.assessments.access.Refused.refusalOf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OtherService;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.kit.rule.RefusedException;

/** What can be decided after what: every pair, with and without naming what is superseded. */
class DecisionsTest {
    private static final String YES = "yes";

    /** What stands, what is decided then, and what is said where nothing is superseded by name. */
    private static final String TABLE = """
            stands           | ADMIT           | OTHER_SERVICE   | MORE_INFORMATION | NOT_HOSPITAL
            nothing          | yes             | yes             | yes              | yes
            ADMIT            | ALREADY_DECIDED | ALREADY_DECIDED | ALREADY_DECIDED  | ALREADY_DECIDED
            OTHER_SERVICE    | yes             | ALREADY_DECIDED | ALREADY_DECIDED  | ALREADY_DECIDED
            MORE_INFORMATION | yes             | yes             | yes              | yes
            NOT_HOSPITAL     | yes             | ALREADY_DECIDED | ALREADY_DECIDED  | ALREADY_DECIDED
            """;

    @TestFactory
    Stream<DynamicTest> a_decision_is_taken_or_refused_as_the_table_says() {
        return rows().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                cell.getKey() + " after " + row.getKey(),
                                () -> assertThat(said(row.getKey(), cell.getKey()))
                                        .isEqualTo(cell.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> any_decision_can_supersede_the_one_that_stands_by_name() {
        return Arrays.stream(AccessOutcome.values())
                .flatMap(first -> Arrays.stream(AccessOutcome.values())
                        .map(next -> DynamicTest.dynamicTest(next + " supersedes " + first, () -> {
                            Case decided = decided(first);
                            UUID standing = decided.standing().orElseThrow().id();
                            Case after = decided.decide(of(next, "2026-03-09")
                                            .instead(new Superseding(standing, SupersedingReason.NEW_INFORMATION)))
                                    .after();
                            assertThat(after.decisions())
                                    .extracting(Decision::outcome)
                                    .containsExactly(first, next);
                            assertThat(after.standing().orElseThrow().supersedes())
                                    .map(Superseding::decisionId)
                                    .contains(standing);
                        })));
    }

    @Test
    void the_table_has_every_outcome() {
        List<String> outcomes =
                Arrays.stream(AccessOutcome.values()).map(Enum::name).toList();
        assertThat(rows().keySet()).containsAll(outcomes).contains("nothing").hasSize(outcomes.size() + 1);
        assertThat(rows().get("nothing").keySet()).containsExactlyElementsOf(outcomes);
    }

    @Test
    void a_decision_names_the_one_that_stands_or_is_refused() {
        Case decided = decided(AccessOutcome.ADMIT);
        Decision other = noHospital("2026-03-09").instead(new Superseding(UUID.randomUUID(), SupersedingReason.CHANGE));

        assertThat(refusalOf(() -> decided.decide(other))).isEqualTo(DecisionRefusal.DECISION_NOT_STANDING);
        assertThat(refusalOf(() -> givenAnAssessedCase().decide(other)))
                .isEqualTo(DecisionRefusal.DECISION_NOT_STANDING);
    }

    @Test
    void a_second_decision_is_told_which_one_stands() {
        Case decided = decided(AccessOutcome.ADMIT);

        assertThat(exceptionOf(() -> decided.decide(admission("2026-03-09"))).details())
                .containsEntry("decisionId", decided.standing().orElseThrow().id());
    }

    @Test
    void a_refusal_that_becomes_an_admission_says_what_it_supersedes_to_the_others() {
        Case refused = decided(AccessOutcome.NOT_HOSPITAL);

        AccessDecided told = (AccessDecided)
                refused.decide(admission("2026-03-09")).events().get(0).data();

        assertThat(told.supersedes()).isEqualTo(refused.standing().orElseThrow().id());
    }

    @Test
    void a_decision_is_not_superseded_by_an_older_one() {
        Case refused = decided(AccessOutcome.NOT_HOSPITAL);

        assertThat(refusalOf(() -> refused.decide(admission("2026-03-07"))))
                .isEqualTo(DecisionRefusal.DECIDED_BEFORE_STANDING);
        assertThat(refused.decide(admission("2026-03-08T06:00:00Z")).events()).hasSize(1);
    }

    @Test
    void a_case_of_which_more_is_asked_still_waits_for_the_decision() {
        assertThat(decided(AccessOutcome.MORE_INFORMATION).awaited()).contains(Awaited.DECISION);
        assertThat(decided(AccessOutcome.OTHER_SERVICE).awaited()).isEmpty();
    }

    @Test
    void each_outcome_names_its_own_detail_and_no_other() {
        assertThat(refusalOf(() -> givenAnAssessedCase().decide(bare(AccessOutcome.NOT_HOSPITAL, Optional.empty()))))
                .isEqualTo(DecisionRefusal.OUTCOME_INCOMPLETE);
        assertThat(refusalOf(() -> givenAnAssessedCase().decide(bare(AccessOutcome.OTHER_SERVICE, Optional.empty()))))
                .isEqualTo(DecisionRefusal.OUTCOME_INCOMPLETE);
        assertThat(refusalOf(() ->
                        givenAnAssessedCase().decide(bare(AccessOutcome.MORE_INFORMATION, Optional.of(Party.NOBODY)))))
                .isEqualTo(DecisionRefusal.OUTCOME_INCOMPLETE);
        assertThat(refusalOf(() -> bare(AccessOutcome.NOT_HOSPITAL, Optional.of(Party.UNIT))))
                .isEqualTo(DecisionRefusal.DETAIL_NOT_FOR_OUTCOME);
    }

    @Test
    void rationale_and_dissent_are_kept_and_told_to_nobody() {
        Decision minuted = new Decision(
                UUID.randomUUID(),
                Recommendation.admit(SecurityLevel.MEDIUM, ServiceType.SECURE, CarePathway.MENTAL_ILLNESS),
                new Moment("2026-03-09"),
                new Reasoning(
                        Optional.of("Assaults on staff continue."),
                        List.of(new Dissent("Dr Chaudhry", SecurityLevel.LOW, "No attempt to abscond."))),
                Sitting.NOT_TOLD,
                Optional.empty(),
                Optional.empty());

        Change change = givenAnAssessedCase().decide(minuted);

        assertThat(change.after().standing()).map(Decision::reasoning).contains(minuted.reasoning());
        assertThat(change.events().toString()).doesNotContain("Assaults", "Chaudhry", "abscond");
    }

    private static Decision bare(AccessOutcome outcome, Optional<Party> party) {
        return decision(
                new Recommendation(
                        outcome,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        party),
                "2026-03-09");
    }

    private static Case decided(AccessOutcome outcome) {
        return givenAnAssessedCase().decide(of(outcome, "2026-03-08")).after();
    }

    private static String said(String stands, String next) {
        Case before = stands.equals("nothing") ? givenAnAssessedCase() : decided(AccessOutcome.valueOf(stands));
        try {
            Change change = before.decide(of(AccessOutcome.valueOf(next), "2026-03-09"));
            return change.events().isEmpty() ? "nothing told" : YES;
        } catch (RefusedException e) {
            return e.refusal().name();
        }
    }

    private static Decision of(AccessOutcome outcome, String decided) {
        return switch (outcome) {
            case ADMIT -> admission(decided);
            case OTHER_SERVICE -> decision(Recommendation.other(OtherService.PICU_WITH_OUTREACH), decided);
            case MORE_INFORMATION -> decision(Recommendation.moreFrom(Party.PRISON_HEALTH), decided);
            case NOT_HOSPITAL -> decision(Recommendation.decline(DeclineReason.X12), decided);
        };
    }

    private static Map<String, Map<String, String>> rows() {
        List<String[]> lines = TABLE.lines().map(line -> line.split("\\|")).toList();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String[] line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 1; column < line.length; column++) {
                cells.put(lines.get(0)[column].strip(), line[column].strip());
            }
            rows.put(line[0].strip(), cells);
        }
        return rows;
    }
}
