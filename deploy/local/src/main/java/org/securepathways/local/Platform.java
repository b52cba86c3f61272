package org.securepathways.local;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.securepathways.contracts.Topics;
import org.securepathways.engines.ChildProcess;
import org.securepathways.engines.EngineFailure;
import org.securepathways.engines.KafkaBroker;
import org.securepathways.engines.PostgresServer;

/** The whole platform on this machine, every part a process of its own that can be ended, frozen and started again. */
public final class Platform implements AutoCloseable {
    private static final Duration TO_BE_READY = Duration.ofMinutes(3);
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final Home home;
    private final Addresses addresses;
    private final Consumer<String> progress;
    private final ServiceCommand commands;
    private final String databasePassword = UUID.randomUUID().toString();
    private final Map<Part, ChildProcess> services = new EnumMap<>(Part.class);
    private volatile PostgresServer postgres;
    private volatile KafkaBroker kafka;
    private volatile boolean stopping;

    /** @param root the folder of the project, in which the services are built */
    public Platform(Path root, Home home, Addresses addresses, Consumer<String> progress) {
        this.home = home;
        this.addresses = addresses;
        this.progress = progress;
        this.commands = new ServiceCommand(root, home, addresses, databasePassword);
    }

    /** Starts everything and returns when all four services are ready. */
    public void start() {
        try {
            new KeyPairFiles(home.keys()).makeIfMissing();
            SecretKeyFile.ofDocuments(home.keys()).makeIfMissing();
            SecretKeyFile.ofBlindIndex(home.keys()).makeIfMissing();
        } catch (IOException | GeneralSecurityException e) {
            throw new EngineFailure("Cannot make the keys in " + home.keys() + ": " + e, e);
        }
        together(List.of(this::startPostgres, this::startKafka));
        together(Part.services().stream()
                .<Runnable>map(part -> () -> {
                    startService(part);
                    progress.accept(part.title() + " is ready on port " + addresses.port(part));
                })
                .toList());
    }

    private void startPostgres() {
        postgres = PostgresServer.start(home.postgres(), addresses.port(Part.POSTGRES), home.log(Part.POSTGRES));
        Part.services().forEach(part -> postgres.createDatabase(part.database(), part.database(), databasePassword));
        progress.accept(
                "PostgreSQL is ready on port " + addresses.port(Part.POSTGRES) + ", a database for each service");
    }

    private void startKafka() {
        kafka = KafkaBroker.start(home.kafka(), addresses.port(Part.KAFKA), home.log(Part.KAFKA));
        kafka.createTopics(Topics.ALL, Topics.PARTITIONS);
        kafka.createTopics(Topics.INBOUND, Topics.PARTITIONS, Topics.INBOUND_KEPT);
        int topics = Topics.ALL.size() + Topics.INBOUND.size();
        progress.accept("Kafka is ready on port " + addresses.port(Part.KAFKA) + ", " + topics + " topics");
    }

    private void startService(Part part) {
        var process = launch(part);
        var end = System.nanoTime() + TO_BE_READY.toNanos();
        while (!Readiness.of(addresses, part)) {
            if (stopping) {
                return;
            }
            if (!process.isAlive()) {
                throw new EngineFailure(part.title() + " ended while starting:\n" + process.lastWords());
            }
            if (System.nanoTime() > end) {
                throw new EngineFailure(part.title() + " is not ready after " + TO_BE_READY.toMinutes()
                        + " minutes; see " + process.log());
            }
        }
    }

    private ChildProcess launch(Part part) {
        synchronized (services) {
            if (stopping) {
                throw new EngineFailure("The platform is stopping");
            }
            var process = ChildProcess.start(commands.of(part));
            services.put(part, process);
            return process;
        }
    }

    /** The process a part is now; another one after a restart. */
    public ChildProcess process(Part part) {
        return switch (part) {
            case POSTGRES -> postgres.process();
            case KAFKA -> kafka.process();
            case REFERRAL, ASSESSMENT, BED, TRACKER -> {
                synchronized (services) {
                    yield services.get(part);
                }
            }
        };
    }

    public void kill(Part part) {
        process(part).kill();
    }

    public void stop(Part part) {
        process(part).stop(TO_FINISH);
    }

    public void pause(Part part) {
        process(part).pause();
    }

    public void resume(Part part) {
        process(part).resume();
    }

    /** Starts a part again, stopping it first where it still runs, and returns when it is ready. */
    public void restart(Part part) {
        switch (part) {
            case POSTGRES -> postgres.restart();
            case KAFKA -> kafka.restart();
            case REFERRAL, ASSESSMENT, BED, TRACKER -> {
                stop(part);
                startService(part);
            }
        }
    }

    public Addresses addresses() {
        return addresses;
    }

    public Home home() {
        return home;
    }

    /** A server with a database per service, for a look at what is really stored. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** Stops the services, then what they stand on; nothing of it runs when this returns. */
    @Override
    public void close() {
        List<ChildProcess> running;
        synchronized (services) {
            stopping = true;
            running = List.copyOf(services.values());
        }
        together(running.stream()
                .<Runnable>map(process -> () -> process.stop(TO_FINISH))
                .toList());
        together(List.of(
                () -> {
                    if (kafka != null) {
                        kafka.close();
                    }
                },
                () -> {
                    if (postgres != null) {
                        postgres.close();
                    }
                }));
    }

    boolean isStopping() {
        return stopping;
    }

    private static void together(List<Runnable> tasks) {
        var running = tasks.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
