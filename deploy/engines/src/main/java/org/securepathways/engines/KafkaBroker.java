package org.securepathways.engines;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A real Kafka broker as a child process; it knows only the topics that were made by name. */
public final class KafkaBroker implements AutoCloseable {
    private final Path home;
    private final int port;
    private final Path log;
    private volatile ChildProcess process;

    private KafkaBroker(Path home, int port, Path log) {
        this.home = home.toAbsolutePath().normalize();
        this.port = Ports.orFree(port);
        this.log = log;
    }

    /** Starts on the data in {@code home}, made when missing; port 0 picks a free one. */
    public static KafkaBroker start(Path home, int port) {
        return start(home, port, home.resolve("kafka.log"));
    }

    public static KafkaBroker start(Path home, int port, Path log) {
        var broker = new KafkaBroker(home, port, log);
        broker.start();
        return broker;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public ChildProcess process() {
        return process;
    }

    /** Makes those that are missing, kept for ever. */
    public void createTopics(List<String> names, int partitions) {
        createTopics(names, partitions, -1);
    }

    /** Makes those that are missing; what is longer ago than that is gone. */
    public void createTopics(List<String> names, int partitions, Duration kept) {
        createTopics(names, partitions, kept.toMillis());
    }

    private void createTopics(List<String> names, int partitions, long keptMillis) {
        try (var admin = admin()) {
            var known = admin.listTopics().names().get(30, SECONDS);
            var missing = names.stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> new NewTopic(name, Optional.of(partitions), Optional.empty())
                            .configs(Map.of("retention.ms", Long.toString(keptMillis))))
                    .toList();
            admin.createTopics(missing).all().get(60, SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new EngineFailure("Cannot make the topics " + names + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Interrupted while making topics", e);
        }
    }

    public Set<String> topics() {
        try (var admin = admin()) {
            return admin.listTopics().names().get(30, SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new EngineFailure("Cannot list the topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Interrupted while listing topics", e);
        }
    }

    public void stop() {
        process.stop(Duration.ofSeconds(20));
    }

    public void kill() {
        process.kill();
    }

    public void pause() {
        process.pause();
    }

    public void resume() {
        process.resume();
    }

    /** Starts it again on the same data and port; one that still runs is stopped first. */
    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
    }

    private void start() {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new EngineFailure("Cannot make " + home + ": " + e, e);
        }
        process = ChildProcess.start(new Command("Kafka", line(), classpath(), log, "TERM"));
        var deadline = Deadline.in(Duration.ofSeconds(60));
        while (!answers()) {
            if (!process.isAlive()) {
                throw new EngineFailure("Kafka ended while starting:\n" + process.lastWords());
            }
            if (deadline.passed()) {
                process.kill();
                throw new EngineFailure("Kafka does not answer on port " + port + "; see " + log);
            }
            deadline.pause();
        }
    }

    private List<String> line() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.SimpleFormatter.format=%1$tF %1$tT,%1$tL %4$-7s [%3$s] %5$s%6$s%n",
                BrokerProcess.class.getName(),
                home.toString(),
                String.valueOf(port),
                // Nobody but the broker itself speaks to its controller.
                String.valueOf(Ports.orFree(0)));
    }

    /** By the environment, because a class path of some hundred jars makes a process list unreadable. */
    private static Map<String, String> classpath() {
        return Map.of("CLASSPATH", System.getProperty("java.class.path"));
    }

    private boolean answers() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(5, SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Interrupted while starting Kafka", e);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
    }
}
