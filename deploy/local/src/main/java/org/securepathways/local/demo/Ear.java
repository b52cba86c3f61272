package org.securepathways.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.securepathways.contracts.Topics;

/** A Kafka consumer apart from the platform, which hears all topics from now on. */
public final class Ear implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Consumer<Heard> whenHeard;
    private final Thread thread;

    private Ear(String brokers, Consumer<Heard> whenHeard) {
        this.whenHeard = whenHeard;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "fetch.max.wait.ms", 50, "reconnect.backoff.max.ms", 500),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = Topics.ALL.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Seeking is lazy; asked for its position, it is done before anything happens that must be heard.
        partitions.forEach(consumer::position);
        this.thread = new Thread(this::listen, "ear");
        thread.setDaemon(true);
    }

    /** Hears from now on; each event is also handed on as it comes. */
    public static Ear listening(String brokers, Consumer<Heard> whenHeard) {
        var ear = new Ear(brokers, whenHeard);
        ear.thread.start();
        return ear;
    }

    private void listen() {
        try {
            while (true) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    // A topic can hold what is no event; a listener passes it over.
                    Heard.of(record).ifPresent(event -> {
                        heard.add(event);
                        whenHeard.accept(event);
                    });
                }
            }
        } catch (WakeupException closed) {
            consumer.close();
        }
    }

    /** What was heard so far about that case, in the order it came. */
    public List<Heard> about(String id) {
        return heard.stream().filter(event -> id.equals(event.subject())).toList();
    }

    /** Whether such an event about that case was heard, or is within the time. */
    public boolean hears(String id, Predicate<Heard> what, Duration within) throws InterruptedException {
        long until = System.nanoTime() + within.toNanos();
        while (about(id).stream().noneMatch(what)) {
            if (System.nanoTime() > until) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
