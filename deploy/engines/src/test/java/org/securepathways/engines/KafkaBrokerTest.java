package org.securepathways.engines;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    private static final String TOPIC = "pathways.referrals";

    @TempDir
    Path folder;

    @Test
    void a_record_is_still_there_after_a_stop_and_a_start() throws Exception {
        try (var broker = KafkaBroker.start(home(), 0)) {
            broker.createTopics(List.of(TOPIC), 3);
            write(broker, "first");
        }
        try (var broker = KafkaBroker.start(home(), 0)) {
            broker.createTopics(List.of(TOPIC, "pathways.transfers"), 3);
            assertThat(broker.topics()).contains(TOPIC, "pathways.transfers");
            assertThat(read(broker, 1)).containsExactly("first");
        }
    }

    @Test
    void it_comes_back_on_the_same_port_after_being_killed() throws Exception {
        try (var broker = KafkaBroker.start(home(), 0)) {
            broker.createTopics(List.of(TOPIC), 3);
            write(broker, "before");
            broker.kill();
            broker.restart();
            write(broker, "after");
            assertThat(read(broker, 2)).containsExactly("before", "after");
        }
    }

    @Test
    void a_frozen_broker_answers_again_when_thawed() throws Exception {
        try (var broker = KafkaBroker.start(home(), 0)) {
            broker.createTopics(List.of(TOPIC), 3);
            broker.pause();
            broker.resume();
            write(broker, "thawed");
            assertThat(read(broker, 1)).containsExactly("thawed");
        }
    }

    private Path home() {
        return folder.resolve("a path with a space");
    }

    private static void write(KafkaBroker broker, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", value)).get(30, SECONDS);
        }
    }

    private static List<String> read(KafkaBroker broker, int expected) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            for (var attempt = 0; attempt < 30 && values.size() < expected; attempt++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> values.add(message.value()));
            }
        }
        return values;
    }
}
