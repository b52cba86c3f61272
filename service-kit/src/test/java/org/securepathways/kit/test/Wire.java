package org.securepathways.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.securepathways.contracts.EventType;

/** The topics, from outside the service: says what other services would say, and hears what anybody could hear. */
public final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Map<String, AtomicLong> SEQUENCES = new ConcurrentHashMap<>();

    private Wire() {}

    /** Says an event as its service would, and returns its id. */
    public static UUID say(EventType type, Object subject, Instant occurredAt, Object data) {
        var id = UUID.randomUUID();
        say(id, type, subject, occurredAt, data);
        return id;
    }

    /** Says an event under that id, perhaps not for the first time. */
    public static void say(UUID id, EventType type, Object subject, Instant occurredAt, Object data) {
        var record = new ProducerRecord<>(type.topic(), subject.toString(), bytes(data));
        var sequence = SEQUENCES.computeIfAbsent(type.topic() + subject, k -> new AtomicLong());
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_type", type.wireName(),
                        "ce_source", "/another-service/" + type.topic(),
                        "ce_subject", subject.toString(),
                        "ce_time", occurredAt.toString(),
                        "ce_recordedtime", TestClock.now().toString(),
                        "ce_sequence", Long.toString(sequence.incrementAndGet()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
    }

    /** Sends a record as somebody else writes it. */
    public static void foreign(String topic, String key, String value) {
        send(new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends a record that is no event at all. */
    public static void poison(String topic, String key, String value) {
        send(new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Everything the topic holds under that key, in order. */
    public static List<Event> heard(String topic, Object key) {
        return all(topic).stream()
                .filter(event -> key.toString().equals(event.key()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The first event of that type about that subject, awaited. */
    public static Event await(EventType type, Object subject) {
        return await(type, subject, 1).get(0);
    }

    /** At least so many events of that type about that subject, awaited, each held against its schema. */
    public static List<Event> await(EventType type, Object subject, int atLeast) {
        var found = Awaitility.await(type + " about " + subject)
                .atMost(PATIENCE)
                .until(
                        () -> heard(type.topic(), subject).stream()
                                .filter(event -> event.is(type))
                                .toList(),
                        events -> events.size() >= atLeast);
        found.forEach(Contract::check);
        return found;
    }

    /** Everything the topic holds, in order for each key. */
    public static List<Event> all(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", brokers(), "fetch.max.wait.ms", 50),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<Event>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> events.add(Event.of(record)));
            }
            return events;
        }
    }

    private static void send(ProducerRecord<String, byte[]> record) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Object data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String brokers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
