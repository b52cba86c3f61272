package org.securepathways.local.story;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.securepathways.local.Addresses;
import org.securepathways.local.ClockCommand;
import org.securepathways.local.Home;
import org.securepathways.local.Part;
import org.securepathways.local.Platform;
import org.securepathways.local.Tokens;
import org.securepathways.local.demo.Api;
import org.securepathways.local.demo.Ear;
import org.securepathways.local.demo.Heard;
import org.securepathways.local.demo.Pathway;

/** The whole platform, started once for all stories on ports and data of its own; the services are the packaged ones. */
public final class StoryPlatform implements BeforeAllCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEY = "platform";

    private Running running;

    /** What is started once and stopped when the last story has been told. */
    private record Running(Platform platform, Home home, Ear ear) implements AutoCloseable {
        static Running start() {
            try {
                var root = Path.of(System.getProperty("pathways.root"));
                var home = new Home(Files.createTempDirectory("pathways story"));
                var platform = new Platform(root, home, Addresses.free(), line -> {});
                platform.start();
                var brokers = platform.addresses().hostAndPort(Part.KAFKA);
                return new Running(platform, home, Ear.listening(brokers, event -> {}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            ear.close();
            platform.close();
            try (var files = Files.walk(home.folder())) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(KEY, key -> Running.start(), Running.class);
    }

    public Platform platform() {
        return running.platform();
    }

    public Home home() {
        return running.home();
    }

    /** The people who work with the platform. */
    public Pathway pathway() {
        return new Pathway(api(), new FollowedClock(home()));
    }

    public Api api() {
        return new Api(platform().addresses(), Tokens.of(home()));
    }

    public Ear ear() {
        return running.ear();
    }

    /** The first such event about that case, awaited. */
    public Heard awaitEvent(String id, Predicate<Heard> what) {
        return await().atMost(PATIENCE)
                .until(() -> ear().about(id).stream().filter(what).findFirst(), found -> found.isPresent())
                .orElseThrow();
    }

    public Heard awaitEvent(String id, String type) {
        return awaitEvent(id, event -> event.is(type));
    }

    /** How many different events of that type were heard about the case; a repeat under the same id counts once. */
    public long count(String id, String type) {
        return ear().about(id).stream()
                .filter(event -> event.is(type))
                .map(Heard::id)
                .distinct()
                .count();
    }

    /** One clock of a case, as the tracker shows it; nothing in it where there is none yet. */
    public JsonNode clock(String id, String standard) throws IOException {
        for (var clock : pathway().journey(id).body().path("clocks")) {
            if (clock.path("standard").asText().equals(standard)) {
                return clock;
            }
        }
        return MissingNode.getInstance();
    }

    /** What {@code ./pathways clock} does. */
    public void moveClock(String by) throws IOException {
        new ClockCommand(home(), Clock.systemUTC()).move(by);
    }

    /** The simulated time, asked anew each time. */
    private static final class FollowedClock extends Clock {
        private final Home home;

        FollowedClock(Home home) {
            this.home = home;
        }

        @Override
        public Instant instant() {
            try {
                return Instant.now().plus(new ClockCommand(home, Clock.systemUTC()).offset());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
