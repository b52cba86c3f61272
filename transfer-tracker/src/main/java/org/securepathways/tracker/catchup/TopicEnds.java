package org.securepathways.tracker.catchup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the topics end now, and what they hold: for reading that belongs to no consumer group. */
@ApplicationScoped
class TopicEnds {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String brokers;

    TopicEnds(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.brokers = brokers;
    }

    /** The offset after the last record, of every partition. */
    Map<TopicPartition, Long> of(List<String> topics) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topics);
            // Not to be read from; the client complains of each partition it is asked about and was not assigned.
            consumer.assign(partitions);
            return consumer.endOffsets(partitions, PATIENCE);
        }
    }

    static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, List<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", brokers, "fetch.max.wait.ms", 100),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
