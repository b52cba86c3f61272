package org.securepathways.tracker.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.Moment;
import org.securepathways.tracker.standard.DayRule;

class DayCountTest {

    @ParameterizedTest(name = "{0}: {1} {2} from {3}")
    @CsvSource({
        "day nought, DAY_ZERO, 28, 2026-03-02, 2026-03-30, 2026-03-30T23:00:00Z",
        "first day counts, INCLUSIVE, 28, 2026-03-02, 2026-03-29, 2026-03-29T23:00:00Z",
        "fourteen days, DAY_ZERO, 14, 2026-03-02T09:15:00Z, 2026-03-16, 2026-03-17T00:00:00Z",
        "fourteen inclusive, INCLUSIVE, 14, 2026-03-02T09:15:00Z, 2026-03-15, 2026-03-16T00:00:00Z",
        "clocks go forward, DAY_ZERO, 14, 2026-03-28T00:00:00Z, 2026-04-11, 2026-04-11T23:00:00Z",
        "clocks go back, DAY_ZERO, 14, 2026-10-17T23:30:00Z, 2026-11-01, 2026-11-02T00:00:00Z",
        "a direction of 20 October, INCLUSIVE, 14, 2026-10-20, 2026-11-02, 2026-11-03T00:00:00Z",
        "midnight UTC in summer, DAY_ZERO, 14, 2026-06-01T23:30:00Z, 2026-06-16, 2026-06-16T23:00:00Z",
        "the repeated hour, DAY_ZERO, 14, 2026-10-25T01:30:00+01:00, 2026-11-08, 2026-11-09T00:00:00Z",
        "leap day, DAY_ZERO, 14, 2028-02-20, 2028-03-05, 2028-03-06T00:00:00Z",
        "year end, INCLUSIVE, 28, 2026-12-20, 2027-01-16, 2027-01-17T00:00:00Z",
        "24 hours, ELAPSED, 24, 2026-03-02T09:15:00Z, 2026-03-03, 2026-03-03T09:15:00Z",
        "24 hours over the spring change, ELAPSED, 24, 2026-03-28T12:00:00Z, 2026-03-29, 2026-03-29T12:00:00Z",
        "24 hours from midnight, ELAPSED, 24, 2026-03-02, 2026-03-02, 2026-03-03T00:00:00Z",
    })
    void a_limit_ends_where_the_calendar_in_london_says(
            String what, DayRule rule, int limit, String start, LocalDate lastDay, Instant due) {
        DayCount count = new DayCount(rule, limit, new Moment(start));
        assertThat(count.lastCompliantDay()).as(what).isEqualTo(lastDay);
        assertThat(count.dueAt()).as(what).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "DAY_ZERO, 2026-03-02T10:00:00Z, 0, 14",
        "DAY_ZERO, 2026-03-03T00:00:00Z, 1, 13",
        "DAY_ZERO, 2026-03-16T23:59:59Z, 14, 0",
        "DAY_ZERO, 2026-03-17T00:00:00Z, 15, -1",
        "DAY_ZERO, 2026-03-01T10:00:00Z, 0, 14",
        "INCLUSIVE, 2026-03-02T10:00:00Z, 1, 13",
        "INCLUSIVE, 2026-03-15T23:59:59Z, 14, 0",
        "ELAPSED, 2026-03-02T10:14:59Z, 0, 14",
        "ELAPSED, 2026-03-02T10:15:00Z, 1, 13",
    })
    void days_gone_and_days_left_add_up_to_the_limit(DayRule rule, String at, long gone, long left) {
        DayCount count = new DayCount(rule, 14, new Moment("2026-03-02T09:15:00Z"));
        assertThat(count.gone(new Moment(at))).isEqualTo(gone);
        assertThat(count.left(new Moment(at))).isEqualTo(left);
    }

    @Test
    void both_changes_of_the_clocks_make_days_of_another_length() {
        assertThat(hours("2026-03-28T00:00:00Z")).isEqualTo(15 * 24 - 1);
        assertThat(hours("2026-10-17T23:00:00Z")).isEqualTo(15 * 24 + 1);
        assertThat(hours("2026-01-10T00:00:00Z")).isEqualTo(15 * 24);
    }

    private static long hours(String midnight) {
        DayCount count = new DayCount(DayRule.DAY_ZERO, 14, new Moment(midnight));
        return Duration.between(Instant.parse(midnight), count.dueAt()).toHours();
    }

    /** The oracle walks the calendar midnight by midnight instead of adding days. */
    @Test
    void twenty_thousand_random_limits_agree_with_walking_the_calendar() {
        Random random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            Instant start = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(500_000_000));
            int limit = 1 + random.nextInt(40);
            boolean inclusive = random.nextBoolean();
            DayRule rule = inclusive ? DayRule.INCLUSIVE : DayRule.DAY_ZERO;
            Instant due = walk(start, inclusive ? limit : limit + 1);
            DayCount count = new DayCount(rule, limit, Moment.of(start));
            assertThat(count.dueAt()).as("%s %d from %s", rule, limit, start).isEqualTo(due);
            assertThat(count.left(Moment.of(due.minusMillis(1)))).isZero();
            assertThat(count.left(Moment.of(due))).isEqualTo(-1);
        }
    }

    private static Instant walk(Instant from, int midnights) {
        ZonedDateTime hour =
                from.atZone(Moment.LONDON).withMinute(0).withSecond(0).withNano(0);
        int passed = 0;
        while (passed < midnights) {
            int day = hour.getDayOfYear();
            hour = hour.plus(Duration.ofHours(1));
            if (hour.getDayOfYear() != day) {
                passed++;
            }
        }
        return hour.toInstant();
    }
}
