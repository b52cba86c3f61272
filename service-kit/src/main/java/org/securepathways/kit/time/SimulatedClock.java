package org.securepathways.kit.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's time plus the offset a file holds (an ISO-8601 duration), so that a limit can be watched passing. */
final class SimulatedClock extends Clock {
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(50).toNanos();

    private final Clock machine;
    private final Path file;

    // Benign race: two readers may look at the file at once and find the same.
    private volatile Duration offset;
    private volatile long lookedAt;

    SimulatedClock(Clock machine, Path file) {
        this.machine = machine;
        this.file = file;
        this.offset = read();
        this.lookedAt = System.nanoTime();
    }

    @Override
    public Instant instant() {
        if (System.nanoTime() - lookedAt > LOOK_AGAIN_NANOS) {
            lookedAt = System.nanoTime();
            offset = read();
        }
        return machine.instant().plus(offset);
    }

    private Duration read() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("the simulated clock's file cannot be read: " + file, e);
        }
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SimulatedClock(machine.withZone(zone), file);
    }
}
