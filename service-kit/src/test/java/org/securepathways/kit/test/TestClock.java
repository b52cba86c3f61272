package org.securepathways.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Moves the service's clock forward, as {@code ./pathways clock} does. It never goes back, so tests take it as it is. */
public final class TestClock {
    private static final Duration LOOKS_WITHIN = Duration.ofMillis(60);

    private TestClock() {}

    /** What time it is for the service. */
    public static Instant now() {
        return Instant.now().plus(offset());
    }

    public static synchronized void forward(Duration by) {
        try {
            var next = Files.createTempFile(file().getParent(), "clock", ".next");
            Files.writeString(next, offset().plus(by).toString());
            Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            // The service looks at the file 20 times a second; from here on it has seen the new time.
            Awaitility.await().pollDelay(LOOKS_WITHIN).until(() -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration offset() {
        try {
            return Files.exists(file()) ? Duration.parse(Files.readString(file())) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file() {
        return Path.of(ConfigProvider.getConfig().getValue("pathways.simulated-clock", String.class));
    }
}
