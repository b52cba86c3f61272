package org.securepathways.kit.time;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Gives UUIDs of version 7: unique, and telling when they were made by the injected clock. */
@ApplicationScoped
public class Ids {
    private static final int TIME_ORDERED = 7;
    private static final int RANDOM_BITS_BELOW_TIME = 16;

    private final TimeBasedEpochGenerator generator;

    Ids(Clock clock) {
        generator = Generators.timeBasedEpochGenerator(new SecureRandom(), new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return clock.millis();
            }
        });
    }

    public UUID next() {
        return generator.generate();
    }

    /** When the id was made; empty for an id of another kind than ours. */
    public static Optional<Instant> madeAt(UUID id) {
        return id.version() == TIME_ORDERED
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> RANDOM_BITS_BELOW_TIME))
                : Optional.empty();
    }
}
