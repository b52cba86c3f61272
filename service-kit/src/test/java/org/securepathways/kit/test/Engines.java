package org.securepathways.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.securepathways.contracts.Topics;
import org.securepathways.engines.KafkaBroker;
import org.securepathways.engines.PostgresServer;

/** One real PostgreSQL and one real Kafka for all tests of a run, with a key to sign tokens and a clock to move. */
public final class Engines implements QuarkusTestResourceLifecycleManager {
    private static final String DATABASE = "service";
    private static final String PASSWORD = "tested";

    private PostgresServer postgres;
    private KafkaBroker broker;
    private Path home;

    @Override
    public Map<String, String> start() {
        try {
            home = Files.createTempDirectory("pathways-test");
            postgres = PostgresServer.start(home.resolve("postgres"), 0);
            broker = KafkaBroker.start(home.resolve("kafka"), 0);
            postgres.createDatabase(DATABASE, DATABASE, PASSWORD);
            broker.createTopics(Topics.ALL, Topics.PARTITIONS);
            broker.createTopics(Topics.INBOUND, Topics.PARTITIONS, Topics.INBOUND_KEPT);
            var keys = keys();
            var database = postgres.host() + ":" + postgres.port() + "/" + DATABASE;
            return Map.ofEntries(
                    Map.entry("quarkus.datasource.reactive.url", "vertx-reactive:postgresql://" + database),
                    Map.entry("quarkus.datasource.jdbc.url", "jdbc:postgresql://" + database),
                    Map.entry("quarkus.datasource.username", DATABASE),
                    Map.entry("quarkus.datasource.password", PASSWORD),
                    Map.entry("kafka.bootstrap.servers", broker.bootstrapServers()),
                    Map.entry("quarkus.oidc.public-key", text(keys.getPublic().getEncoded())),
                    Map.entry(
                            "pathways.test.private-key", text(keys.getPrivate().getEncoded())),
                    Map.entry("pathways.simulated-clock", home.resolve("clock").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {
        broker.close();
        postgres.close();
        try (var files = Files.walk(home)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
