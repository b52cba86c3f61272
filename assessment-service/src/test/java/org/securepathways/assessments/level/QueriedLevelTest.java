package org.securepathways.assessments.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Refused.refusalOf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.assessments.access.Decision;
import org.securepathways.assessments.access.Recommendation;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.LevelDecided;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.kit.outbox.Change;

class QueriedLevelTest {
    private static final UUID CASE = UUID.randomUUID();
    private static final Decision LOW = Decision.plain(
            UUID.randomUUID(),
            Recommendation.admit(SecurityLevel.LOW, ServiceType.SECURE, CarePathway.MENTAL_ILLNESS),
            new Moment("2026-03-20"));

    /** What can be done about a case's last query: every pair. */
    private static final String TABLE = """
            act    | QUERIED          | ANSWERED               | DECIDED
            QUERY  | LEVEL_QUERY_OPEN | LEVEL_QUERY_OPEN       | yes
            ANSWER | yes              | LEVEL_ALREADY_ANSWERED | LEVEL_ALREADY_DECIDED
            DECIDE | yes              | yes                    | LEVEL_ALREADY_DECIDED
            """;

    @TestFactory
    Stream<DynamicTest> every_act_is_allowed_or_refused_as_the_table_says() {
        return rows().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                row.getKey() + " while " + cell.getKey(),
                                () -> assertThat(said(row.getKey(), cell.getKey()))
                                        .isEqualTo(cell.getValue()))));
    }

    @Test
    void the_table_has_every_act_and_every_status() {
        assertThat(rows().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(LevelAct.values()).map(Enum::name).toList());
        assertThat(rows().get("QUERY").keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(LevelQueryStatus.values()).map(Enum::name).toList());
    }

    @Test
    void both_levels_stay_on_record_and_are_told() {
        Change<QueriedLevel> decided = query("2026-03-23")
                .answered("Two years without an incident.", new Moment("2026-03-24"))
                .after()
                .decided(SecurityLevel.MEDIUM, "The index offence.", new Moment("2026-03-25"));

        assertThat(decided.after().recommended()).isEqualTo(SecurityLevel.LOW);
        assertThat(decided.after().decided()).isEqualTo(SecurityLevel.MEDIUM);
        assertThat(decided.events().get(0).type()).isEqualTo(EventType.LEVEL_DECIDED);
        LevelDecided told = (LevelDecided) decided.events().get(0).data();
        assertThat(told.recommended()).isEqualTo(SecurityLevel.LOW);
        assertThat(told.decided()).isEqualTo(SecurityLevel.MEDIUM);
        assertThat(decided.events().toString()).doesNotContain("incident", "offence");
    }

    @Test
    void a_query_needs_a_level_that_is_recommended_and_another_that_is_suggested() {
        Decision refused =
                Decision.plain(UUID.randomUUID(), Recommendation.decline(DeclineReason.X12), new Moment("2026-03-20"));

        assertThat(refusalOf(() -> raise(refused, SecurityLevel.HIGH, "2026-03-23")))
                .isEqualTo(LevelRefusal.NOTHING_TO_QUERY);
        assertThat(refusalOf(() -> raise(LOW, SecurityLevel.LOW, "2026-03-23"))).isEqualTo(LevelRefusal.LEVEL_SAME);
        assertThat(refusalOf(() -> raise(LOW, SecurityLevel.NONE, "2026-03-23")))
                .isEqualTo(LevelRefusal.LEVEL_NOT_SECURE);
        assertThat(refusalOf(() -> query("2026-03-23").decided(SecurityLevel.NONE, null, new Moment("2026-03-24"))))
                .isEqualTo(LevelRefusal.LEVEL_NOT_SECURE);
    }

    @ParameterizedTest(name = "queried {0}, answered {1}: possible {2}")
    @CsvSource({
        "2026-03-19, 2026-03-24, false",
        "2026-03-20, 2026-03-20, true",
        "2026-03-23, 2026-03-22, false",
        "2026-03-23, 2026-03-23T08:00:00Z, true",
        "2026-03-23T10:00:00Z, 2026-03-23T09:00:00Z, false"
    })
    void nothing_is_earlier_than_what_it_answers(String queried, String answered, boolean possible) {
        if (possible) {
            assertThat(query(queried).answered("Seen.", new Moment(answered)).events())
                    .hasSize(1);
        } else {
            assertThat(refusalOf(() -> query(queried).answered("Seen.", new Moment(answered))))
                    .isEqualTo(LevelRefusal.LEVEL_BEFORE_QUERY);
        }
    }

    private static String said(String act, String status) {
        return LevelAct.valueOf(act)
                .refusal(LevelQueryStatus.valueOf(status))
                .map(Enum::name)
                .orElse("yes");
    }

    private static QueriedLevel query(String at) {
        return raise(LOW, SecurityLevel.MEDIUM, at);
    }

    private static QueriedLevel raise(Decision standing, SecurityLevel suggested, String at) {
        return QueriedLevel.raised(
                        UUID.randomUUID(),
                        CASE,
                        standing,
                        new QueriedLevel.Question(suggested, LevelQueryReason.GRAVITY_OF_OFFENCE, null, new Moment(at)))
                .after();
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
