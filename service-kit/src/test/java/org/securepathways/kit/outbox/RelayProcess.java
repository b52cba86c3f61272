package org.securepathways.kit.outbox;

import java.sql.DriverManager;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A relay in a process of its own, which can be killed and frozen. */
final class RelayProcess {
    static final Duration LEASE = Duration.ofSeconds(4);

    private RelayProcess() {}

    public static void main(String[] arguments) {
        var parent = ProcessHandle.current().parent().orElseThrow();
        new Thread(() -> {
                    if (!parent.onExit().join().isAlive()) {
                        Runtime.getRuntime().halt(1);
                    }
                })
                .start();
        var url = arguments[0];
        var producer = new KafkaProducer<>(
                RelayRunner.producerSettings(arguments[1]), new StringSerializer(), new ByteArraySerializer());
        new Relay(() -> DriverManager.getConnection(url), producer, "a-service", Duration.ofMillis(100), LEASE).run();
    }
}
