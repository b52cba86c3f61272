package org.securepathways.assessments.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.securepathways.contracts.codes.Region;

/** What can be done with a meeting however it stands: every pair. */
class MeetingActTest {
    private static final Instant NOW = Instant.parse("2026-03-18T14:00:00Z");

    private static final String TABLE = """
            act       | ahead             | today | yesterday    | held         | cancelled
            LIST_CASE | yes               | yes   | MEETING_OVER | MEETING_HELD | MEETING_CANCELLED
            SEAT      | yes               | yes   | yes          | yes          | MEETING_CANCELLED
            HOLD      | MEETING_NOT_BEGUN | yes   | yes          | MEETING_HELD | MEETING_CANCELLED
            CANCEL    | yes               | yes   | yes          | MEETING_HELD | MEETING_CANCELLED
            """;

    private static final Map<String, Meeting> MEETINGS = Map.of(
            "ahead", meeting("2026-03-18T15:00:00Z", MeetingStatus.PLANNED),
            "today", meeting("2026-03-18T13:00:00Z", MeetingStatus.PLANNED),
            "yesterday", meeting("2026-03-17T13:00:00Z", MeetingStatus.PLANNED),
            "held", meeting("2026-03-18T13:00:00Z", MeetingStatus.HELD),
            "cancelled", meeting("2026-03-25T13:00:00Z", MeetingStatus.CANCELLED));

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
                        Arrays.stream(MeetingAct.values()).map(Enum::name).toList());
        assertThat(rows().get("HOLD").keySet()).containsExactlyInAnyOrderElementsOf(MEETINGS.keySet());
        assertThat(MEETINGS.values()).extracting(Meeting::status).contains(MeetingStatus.values());
    }

    /** Edge case 3 of the domain: the clock on the wall decides, not the number of hours. */
    @Test
    void a_weekly_meeting_stays_at_its_time_of_day_when_the_clocks_change() {
        List<Instant> all = new Series(Instant.parse("2026-03-25T13:00:00Z"), 1, 3).all();

        assertThat(all)
                .containsExactly(
                        Instant.parse("2026-03-25T13:00:00Z"),
                        Instant.parse("2026-04-01T12:00:00Z"),
                        Instant.parse("2026-04-08T12:00:00Z"));
    }

    @Test
    void the_days_to_a_meeting_are_days_in_london() {
        Meeting after = meeting("2026-06-02T09:00:00Z", MeetingStatus.PLANNED);

        assertThat(after.inDays(Instant.parse("2026-06-01T22:59:00Z"))).isEqualTo(1);
        assertThat(after.inDays(Instant.parse("2026-06-01T23:30:00Z"))).isZero();
    }

    private static String said(String act, String meeting) {
        return MeetingAct.valueOf(act)
                .refusal(MEETINGS.get(meeting), NOW)
                .map(Enum::name)
                .orElse("yes");
    }

    private static Meeting meeting(String at, MeetingStatus status) {
        UUID id = UUID.randomUUID();
        return new Meeting(id, id, Region.LONDON, "GKA01", List.of(), Instant.parse(at), status, null, List.of());
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
