package org.securepathways.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockCommandTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void without_a_file_it_is_the_machines_own_time() throws IOException {
        assertThat(clockAt(NOON).tell())
                .isEqualTo("The simulated time is Tuesday 24 November 2026 12:00:00 GMT, this machine's own");
    }

    @Test
    void moves_add_up_in_the_file_the_services_read() throws IOException {
        clockAt(NOON).move("+14d");
        clockAt(NOON).move("+6h");
        clockAt(NOON).move("+30m");
        assertThat(Files.readString(folder.resolve("clock"))).isEqualTo("PT342H30M\n");
        assertThat(clockAt(NOON).tell()).contains("8 December 2026 18:30:00", "14 d 6 h 30 min ahead");
    }

    @Test
    void a_day_over_the_start_of_summer_time_has_23_hours() throws IOException {
        clockAt(Instant.parse("2027-03-27T12:00:00Z")).move("+1d");
        assertThat(offset()).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void a_day_over_the_end_of_summer_time_has_25_hours() throws IOException {
        clockAt(Instant.parse("2026-10-24T12:00:00Z")).move("+1d");
        assertThat(offset()).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void the_calendar_is_that_of_the_simulated_day_not_of_the_machines() throws IOException {
        // To 24 October first, then over the night of the change.
        clockAt(Instant.parse("2026-10-10T12:00:00Z")).move("+14d");
        clockAt(Instant.parse("2026-10-10T12:00:00Z")).move("+1d");
        assertThat(offset()).isEqualTo(Duration.ofDays(15).plusHours(1));
    }

    @Test
    void hours_are_hours_whatever_the_calendar_does() throws IOException {
        clockAt(Instant.parse("2026-10-24T12:00:00Z")).move("+24h");
        assertThat(offset()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void it_never_goes_back() {
        assertThatThrownBy(() -> clockAt(NOON).move("-1d"))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("only goes forward");
        assertThat(folder.resolve("clock")).doesNotExist();
    }

    @Test
    void what_is_not_a_length_of_time_is_refused() {
        assertThatThrownBy(() -> clockAt(NOON).move("14d")).hasMessageContaining("as +14d, +6h or +30m");
        assertThatThrownBy(() -> clockAt(NOON).move("+14")).hasMessageContaining("write it as 14d, 6h or 30m");
        assertThatThrownBy(() -> clockAt(NOON).move("+1000000d")).isInstanceOf(Complaint.class);
    }

    private Duration offset() throws IOException {
        return Duration.parse(Files.readString(folder.resolve("clock")).strip());
    }

    private ClockCommand clockAt(Instant now) {
        return new ClockCommand(new Home(folder), Clock.fixed(now, ZoneOffset.UTC));
    }
}
