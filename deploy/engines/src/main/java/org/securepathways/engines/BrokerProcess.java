package org.securepathways.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** Runs one Kafka broker, its own controller, until it is told to end: {@code BrokerProcess home port controllerPort}. */
public final class BrokerProcess {
    /** Any will do, as long as it stays: the data folder remembers it. */
    private static final String CLUSTER = "c2VjdXJlcGF0aHdheXMxMg";

    private BrokerProcess() {}

    public static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0]);
        var settings = settings(home.resolve("data"), arguments[1], arguments[2]);
        var file = home.resolve("broker.properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        var formatted = StorageTool.execute(
                new String[] {"format", "--config", file.toString(), "--cluster-id", CLUSTER, "--ignore-formatted"},
                System.out);
        if (formatted != 0) {
            throw new EngineFailure("Kafka's data folder could not be made in " + home);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.startup();
        server.awaitShutdown();
    }

    private static Properties settings(Path data, String port, String controllerPort) {
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        var listener = "PLAINTEXT://127.0.0.1:" + port;
        settings.setProperty("listeners", listener + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", listener);
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // After a crash its former self is let go of within these three seconds.
        settings.setProperty("broker.session.timeout.ms", "3000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        // Small on a machine that runs everything: the cleaner alone would take half of the heap.
        settings.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        settings.setProperty("log.index.size.max.bytes", "1048576");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        return settings;
    }
}
