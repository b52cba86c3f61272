package org.securepathways.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedClockTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void without_a_file_it_is_the_machine_s_time() {
        assertThat(clock().instant()).isEqualTo(NOON);
    }

    @Test
    void it_follows_the_file_when_that_changes() throws IOException {
        var clock = clock();
        Files.writeString(folder.resolve("clock"), "PT337H\n");

        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofHours(337))));
    }

    private Clock clock() {
        return new SimulatedClock(Clock.fixed(NOON, ZoneOffset.UTC), folder.resolve("clock"));
    }
}
