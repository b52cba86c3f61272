package org.securepathways.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securepathways.contracts.Topics;
import org.securepathways.engines.ChildProcess;
import org.securepathways.local.demo.Api;
import org.securepathways.local.demo.Ear;
import org.securepathways.local.demo.Pathway;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A service on PostgreSQL and Kafka from the images people run, instead of on the engines of our own. */
@Tag("containers")
class ContainersIT {
    private static final String PASSWORD = "tested";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void a_referral_is_taken_and_told_on_the_official_images() throws Exception {
        var database = Part.REFERRAL.database();
        try (var postgres = new PostgreSQLContainer("postgres:18")
                        .withDatabaseName(database)
                        .withUsername(database)
                        .withPassword(PASSWORD);
                var kafka = new KafkaContainer("apache/kafka:4.1.1")) {
            postgres.start();
            kafka.start();
            createTopics(kafka.getBootstrapServers());
            var ports = new EnumMap<Part, Integer>(Addresses.free().ports());
            ports.put(Part.POSTGRES, postgres.getFirstMappedPort());
            ports.put(Part.KAFKA, kafka.getFirstMappedPort());
            refer(new Addresses(ports), kafka.getBootstrapServers());
        }
    }

    private void refer(Addresses addresses, String brokers) throws Exception {
        var home = new Home(folder);
        new KeyPairFiles(home.keys()).makeIfMissing();
        var root = Path.of(System.getProperty("pathways.root"));
        var service = ChildProcess.start(new ServiceCommand(root, home, addresses, PASSWORD).of(Part.REFERRAL));
        try (var ear = Ear.listening(brokers, event -> {})) {
            await().atMost(PATIENCE).until(() -> Readiness.of(addresses, Part.REFERRAL));
            var pathway = new Pathway(new Api(addresses, Tokens.of(home)), Clock.systemUTC());
            var id = pathway.refer(pathway.now().toString());
            assertThat(ear.hears(id, event -> event.is("referral.submitted"), PATIENCE))
                    .isTrue();
        } finally {
            service.stop(Duration.ofSeconds(10));
        }
    }

    private static void createTopics(String brokers) throws Exception {
        try (var admin = Admin.create(java.util.Map.of("bootstrap.servers", brokers))) {
            List<NewTopic> topics = Stream.concat(Topics.ALL.stream(), Topics.INBOUND.stream())
                    .map(topic -> new NewTopic(topic, Topics.PARTITIONS, (short) 1))
                    .toList();
            admin.createTopics(topics).all().get();
        }
    }
}
