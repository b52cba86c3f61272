package org.securepathways.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs this process's relay, on a thread and a connection of its own, for as long as the service lives. */
@ApplicationScoped
public class RelayRunner {
    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @ConfigProperty(name = "pathways.outbox.poll", defaultValue = "PT0.5S")
    Duration poll;

    @ConfigProperty(name = "pathways.outbox.lease", defaultValue = "PT10S")
    Duration lease;

    private final MeterRegistry meters;
    private final Clock clock;

    private Relay relay;
    private Thread thread;
    private Producer<String, byte[]> producer;

    RelayRunner(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    /** What the relay needs of a producer: every broker's word, no duplicates of its own making, no lingering. */
    public static Map<String, Object> producerSettings(String brokers) {
        return Map.of(
                "bootstrap.servers",
                brokers,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "linger.ms",
                0,
                "max.block.ms",
                3_000,
                "request.timeout.ms",
                5_000,
                // Never given up by the client: what it gave up and the relay sent again would come out of sequence.
                "delivery.timeout.ms",
                Integer.MAX_VALUE,
                "reconnect.backoff.max.ms",
                1_000);
    }

    void start(@Observes StartupEvent event) {
        producer = new KafkaProducer<>(producerSettings(brokers), new StringSerializer(), new ByteArraySerializer());
        relay = new Relay(() -> DriverManager.getConnection(url, user, password), producer, service, poll, lease);
        meters.gauge("pathways.outbox.leading", relay, r -> r.isLeading() ? 1 : 0);
        meters.gauge("pathways.outbox.oldest.seconds", relay, this::oldestInSeconds);
        thread = new Thread(relay, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    private double oldestInSeconds(Relay of) {
        var oldest = of.oldestWaiting();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }

    /** There is something to send. */
    public void wake() {
        relay.wake();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.close();
        thread.join(Duration.ofSeconds(5).toMillis());
        producer.close(Duration.ofSeconds(1));
    }
}
