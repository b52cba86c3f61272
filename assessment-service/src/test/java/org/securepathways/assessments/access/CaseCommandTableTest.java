package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Cases.DR_BAXTER;
import static org.securepathways.assessments.access.Cases.HALF_A_YEAR;
import static org.securepathways.assessments.access.Cases.NOON;
import static org.securepathways.assessments.access.Cases.booking;
import static org.securepathways.assessments.access.Cases.closed;
import static org.securepathways.assessments.access.Cases.givenAnOpenCase;
import static org.securepathways.assessments.access.Cases.merged;
import static org.securepathways.assessments.access.Cases.outcome;
import static org.securepathways.assessments.access.Cases.rejected;
import static org.securepathways.assessments.access.Cases.report;
import static org.securepathways.assessments.access.Cases.withdrawn;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.CurrencyEnding;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.RescheduleReason;
import org.securepathways.kit.rule.RefusedException;

/** What can be done with a case and with one of its assessments, however they stand: every pair. */
class CaseCommandTableTest {
    private static final String YES = "yes";
    private static final Moment END = new Moment("2026-03-08");
    private static final Moment LATER = new Moment("2026-03-09");

    private static final String BY_CASE = """
            command    | OPEN | WITHDRAWN             | REJECTED              | CLOSED                | MERGED
            BOOK       | yes  | CASE_CLOSED           | CASE_CLOSED           | CASE_CLOSED           | CASE_MERGED
            FINISHED   | yes  | yes                   | yes                   | yes                   | yes
            SIGN       | yes  | CASE_CLOSED           | CASE_CLOSED           | CASE_CLOSED           | CASE_MERGED
            OUTCOME    | yes  | yes                   | yes                   | yes                   | yes
            RESCHEDULE | yes  | ASSESSMENT_NOT_BOOKED | ASSESSMENT_NOT_BOOKED | ASSESSMENT_NOT_BOOKED | yes
            NOT_DONE   | yes  | ASSESSMENT_NOT_BOOKED | ASSESSMENT_NOT_BOOKED | ASSESSMENT_NOT_BOOKED | yes
            CANCEL     | yes  | ASSESSMENT_NOT_BOOKED | ASSESSMENT_NOT_BOOKED | ASSESSMENT_NOT_BOOKED | yes
            """;

    private static final String BY_ASSESSMENT = """
            command    | BOOKED             | COMPLETED                | CANCELLED             | NOT_DONE
            BOOK       | ASSESSMENT_CURRENT | ASSESSMENT_CURRENT       | yes                   | yes
            FINISHED   | yes                | yes                      | yes                   | yes
            OUTCOME    | yes                | OUTCOME_ALREADY_RECORDED | yes                   | yes
            RESCHEDULE | yes                | ASSESSMENT_NOT_BOOKED    | ASSESSMENT_NOT_BOOKED | ASSESSMENT_NOT_BOOKED
            NOT_DONE   | yes                | ASSESSMENT_NOT_BOOKED    | ASSESSMENT_NOT_BOOKED | ASSESSMENT_NOT_BOOKED
            CANCEL     | yes                | ASSESSMENT_NOT_BOOKED    | ASSESSMENT_NOT_BOOKED | ASSESSMENT_NOT_BOOKED
            END        | NO_CURRENCY        | yes                      | NO_CURRENCY           | NO_CURRENCY
            """;

    @TestFactory
    Stream<DynamicTest> every_command_is_taken_or_refused_as_the_case_stands() {
        return rows(BY_CASE).entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(row.getKey() + " while " + cell.getKey(), () -> {
                            // Nothing stands in the way of a booking but the case itself.
                            Case some = givenAnOpenCase();
                            Case before = row.getKey().equals("BOOK")
                                    ? some
                                    : some.book(booking(AssessmentKind.ACCESS), NOON)
                                            .after();
                            assertThat(said(row.getKey(), ended(before, CaseStatus.valueOf(cell.getKey()))))
                                    .isEqualTo(cell.getValue());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_command_is_taken_or_refused_as_the_assessment_stands() {
        return rows(BY_ASSESSMENT).entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                row.getKey() + " while " + cell.getKey(),
                                () -> assertThat(said(row.getKey(), assessed(AssessmentStatus.valueOf(cell.getKey()))))
                                        .isEqualTo(cell.getValue()))));
    }

    @Test
    void the_tables_have_every_way_to_stand() {
        assertThat(rows(BY_CASE).get("BOOK").keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(CaseStatus.values()).map(Enum::name).toList());
        assertThat(rows(BY_ASSESSMENT).get("BOOK").keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(AssessmentStatus.values()).map(Enum::name).toList());
    }

    private static String said(String command, Case some) {
        UUID last = some.assessments().isEmpty()
                ? UUID.randomUUID()
                : some.assessments().get(some.assessments().size() - 1).id();
        Function<Case, Change> step = switch (command) {
            case "BOOK" -> c -> c.book(booking(AssessmentKind.ACCESS), NOON);
            case "FINISHED" ->
                c -> c.takeFinished(
                        Assessment.unbooked(UUID.randomUUID(), AssessmentKind.ACCESS, "X9B02", DR_BAXTER),
                        outcome("2026-03-09"),
                        HALF_A_YEAR);
            case "SIGN" -> c -> c.sign(report(DR_BAXTER, true, "2026-03-09"));
            case "OUTCOME" -> c -> c.recordOutcome(last, outcome("2026-03-09"), HALF_A_YEAR);
            case "RESCHEDULE" ->
                c -> c.reschedule(last, LATER, Optional.empty(), RescheduleReason.BROUGHT_FORWARD, NOON);
            case "NOT_DONE" -> c -> c.notDone(last, NotDoneReason.NOT_PRODUCED, LATER);
            case "CANCEL" -> c -> c.cancel(last, LATER);
            case "END" -> c -> c.endCurrency(last, new CurrencyEnd(CurrencyEnding.CLINICAL_CHANGE, LATER));
            default -> throw new IllegalArgumentException(command);
        };
        try {
            assertThat(step.apply(some).events()).isNotEmpty();
            return YES;
        } catch (RefusedException refused) {
            return refused.refusal().name();
        }
    }

    private static Case ended(Case some, CaseStatus how) {
        return switch (how) {
            case OPEN -> some;
            case WITHDRAWN -> some.told(withdrawn(END)).after();
            case REJECTED -> some.told(rejected(END)).after();
            case CLOSED -> some.told(closed(END)).after();
            case MERGED -> some.told(merged(END)).after();
        };
    }

    private static Case assessed(AssessmentStatus how) {
        Assessment booking = booking(AssessmentKind.ACCESS);
        Case booked = givenAnOpenCase().book(booking, NOON).after();
        return switch (how) {
            case BOOKED -> booked;
            case COMPLETED ->
                booked.recordOutcome(booking.id(), outcome("2026-03-05"), HALF_A_YEAR)
                        .after();
            case CANCELLED -> booked.cancel(booking.id(), LATER).after();
            case NOT_DONE ->
                booked.notDone(booking.id(), NotDoneReason.REFUSED_TO_BE_SEEN, LATER)
                        .after();
        };
    }

    private static Map<String, Map<String, String>> rows(String table) {
        List<String[]> lines = table.lines().map(line -> line.split("\\|")).toList();
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
