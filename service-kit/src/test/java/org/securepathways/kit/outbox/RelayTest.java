package org.securepathways.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.engines.KafkaBroker;
import org.securepathways.engines.PostgresServer;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.Wire;

class RelayTest {
    private static final int EVENTS = 2_000;
    private static final int KEYS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    private PostgresServer postgres;
    private KafkaBroker broker;
    private final Map<String, Process> relays = new HashMap<>();

    @BeforeEach
    void start() throws IOException, SQLException {
        postgres = PostgresServer.start(home.resolve("postgres"), 0);
        broker = KafkaBroker.start(home.resolve("kafka"), 0);
        broker.createTopics(List.of(Topics.REFERRALS), Topics.PARTITIONS);
        postgres.createDatabase("kit", "kit", "kit");
        System.setProperty("kafka.bootstrap.servers", broker.bootstrapServers());
        try (var connection = connect("test");
                var statement = connection.createStatement();
                var schema = getClass().getResourceAsStream("/db/kit/V0_1__kit.sql")) {
            statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void stop() {
        relays.values().forEach(Process::destroyForcibly);
        broker.close();
        postgres.close();
    }

    @Test
    void every_event_arrives_in_sequence_though_one_relay_is_killed_and_one_frozen_and_thawed() throws Exception {
        startRelay("first");
        startRelay("second");
        var written = ConcurrentHashMap.<String>newKeySet();
        var writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer, written)))
                .toList();

        awaitHeard(EVENTS / 5);
        var killed = leader();
        relays.get(killed).destroyForcibly();
        startRelay("third");
        awaitHeard(EVENTS / 2);
        var frozen = leader();
        signal("STOP", frozen);
        writers.forEach(CompletableFuture::join);
        awaitHeard(EVENTS);
        // It may have sent all of them before it froze: only the end of its lease makes another lead.
        await().atMost(PATIENCE).until(this::leader, leads -> !leads.equals(frozen));
        signal("CONT", frozen);

        await().atMost(PATIENCE).until(() -> count("select count(*) from outbox") == 0);
        assertThat(relays.get(frozen).isAlive()).isTrue();
        assertAllArrived(written);
    }

    @Test
    void events_wait_while_kafka_is_away_and_follow_when_it_is_back() throws Exception {
        startRelay("first");
        broker.stop();
        var written = ConcurrentHashMap.<String>newKeySet();
        write(0, written);

        assertThat(count("select count(*) from outbox")).isEqualTo(written.size());
        broker.restart();

        await().atMost(PATIENCE).until(() -> count("select count(*) from outbox") == 0);
        assertAllArrived(written);
    }

    private static void assertAllArrived(Set<String> written) {
        var byId = Wire.all(Topics.REFERRALS).stream().collect(Collectors.groupingBy(Event::id));
        assertThat(byId.keySet()).isEqualTo(written);
        byId.values()
                .forEach(repeats -> assertThat(new TreeSet<>(repeats.stream()
                                .map(event -> event.key() + new TreeMap<>(event.headers()) + event.value())
                                .toList()))
                        .hasSize(1));
        byId.values().stream()
                .map(repeats -> repeats.get(0))
                .collect(Collectors.groupingBy(Event::key))
                .forEach((key, events) -> assertThat(events.stream().map(Event::sequence))
                        .containsExactlyInAnyOrderElementsOf(
                                LongStream.rangeClosed(1, events.size()).boxed().toList()));
    }

    /** A quarter of the events, five to a transaction, over all keys. */
    private void write(int writer, Set<String> written) {
        try (var connection = connect("writer");
                var statement = connection.prepareStatement(Outbox.WRITE.replace(":events", "?"))) {
            for (int transaction = 0; transaction < EVENTS / 4 / 5; transaction++) {
                var ids = new ArrayList<String>();
                statement.setString(1, rows(writer, transaction, ids).toString());
                statement.executeUpdate();
                written.addAll(ids);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ArrayNode rows(int writer, int transaction, List<String> ids) {
        var rows = new ObjectMapper().createArrayNode();
        for (int i = 0; i < 5; i++) {
            ids.add(UUID.randomUUID().toString());
            rows.addObject()
                    .put("n", i)
                    .put("id", ids.get(i))
                    .put("type", EventType.REFERRAL_CLOSED.wireName())
                    .put("topic", Topics.REFERRALS)
                    .put("subject", "case-" + (transaction * 5 + i + writer) % KEYS)
                    .put("occurred_at", Instant.EPOCH.toString())
                    .put("recorded_at", Instant.EPOCH.toString())
                    .put("data", "{\"by\":" + writer + ",\"in\":" + transaction + "}");
        }
        return rows;
    }

    private void startRelay(String name) {
        try {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            relays.put(
                    name,
                    new ProcessBuilder(
                                    java,
                                    "-Xmx64m",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    RelayProcess.class.getName(),
                                    url(name),
                                    broker.bootstrapServers())
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    Files.createTempFile(home, name, ".log").toFile())
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String signal, String relay) throws IOException, InterruptedException {
        var kill = new ProcessBuilder(
                        "kill", "-" + signal, Long.toString(relays.get(relay).pid()))
                .inheritIO()
                .start();
        assertThat(kill.waitFor()).isZero();
    }

    private void awaitHeard(int atLeast) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Wire.all(Topics.REFERRALS).stream()
                                .map(Event::id)
                                .distinct()
                                .count()
                        >= atLeast);
    }

    /** The name of the relay that holds the lock; there is never more than one. */
    private String leader() {
        return await().atMost(PATIENCE)
                .until(
                        () -> names("select a.application_name from pg_locks l join pg_stat_activity a using (pid)"
                                + " where l.locktype = 'advisory' and l.granted"),
                        names -> names.size() == 1)
                .get(0);
    }

    private List<String> names(String query) throws SQLException {
        try (var connection = connect("test");
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (result.next()) {
                names.add(result.getString(1));
            }
            return names;
        }
    }

    private long count(String query) throws SQLException {
        return Long.parseLong(names(query).get(0));
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(url(name));
    }

    private String url(String name) {
        return postgres.jdbcUrl("kit") + "?user=kit&password=kit&ApplicationName="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
