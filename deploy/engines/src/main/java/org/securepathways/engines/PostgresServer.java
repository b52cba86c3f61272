package org.securepathways.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real PostgreSQL as a child process, durable as in production: what it acknowledged is on the disk. */
public final class PostgresServer implements AutoCloseable {
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=100",
            "shared_buffers=48MB",
            // Reads by worker processes pay on large data only; without them three processes less.
            "io_method=sync",
            "max_wal_size=256MB",
            "timezone=UTC",
            "log_timezone=UTC");

    private final Path home;
    private final int port;
    private final Path log;
    private final Path programs;
    private final String password;
    private final Account account;
    private volatile ChildProcess process;

    private PostgresServer(Path home, int port, Path log) throws IOException {
        this.home = home.toAbsolutePath().normalize();
        this.port = Ports.orFree(port);
        this.log = log;
        this.programs = PostgresBinaries.folder();
        Files.createDirectories(data());
        this.password = keptPassword();
        this.account = Account.owning(data(), programs.resolve("bin/postgres"));
    }

    /** Starts on the data in {@code home}, made when missing; port 0 picks a free one. */
    public static PostgresServer start(Path home, int port) {
        return start(home, port, home.resolve("postgres.log"));
    }

    public static PostgresServer start(Path home, int port, Path log) {
        try {
            var server = new PostgresServer(home, port, log);
            server.makeClusterIfMissing();
            server.start();
            return server;
        } catch (IOException e) {
            throw new EngineFailure("Cannot start PostgreSQL in " + home + ": " + e, e);
        }
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return port;
    }

    public String superuser() {
        return "postgres";
    }

    public String password() {
        return password;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host() + ":" + port + "/" + database;
    }

    public ChildProcess process() {
        return process;
    }

    /** Makes the database and the user that alone owns it, or brings the password of that user up to date. */
    public void createDatabase(String name, String user, String password) {
        databases().create(name, user, password);
    }

    public void stop() {
        process.stop(Duration.ofSeconds(20));
    }

    public void kill() {
        process.kill();
    }

    public void pause() {
        process.pause();
    }

    public void resume() {
        process.resume();
    }

    /** Starts it again on the same data and port; one that still runs is stopped first. */
    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
    }

    private Path data() {
        return home.resolve("data");
    }

    private void start() {
        var line = new ArrayList<>(List.of(programs.resolve("bin/postgres").toString(), "-D", data().toString()));
        line.addAll(List.of("-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> line.addAll(List.of("-c", setting)));
        PostmasterFile.clear(data());
        process = ChildProcess.start(command(line));
        var deadline = Deadline.in(Duration.ofSeconds(60));
        while (!databases().answers()) {
            if (!process.isAlive() && !process.lastWords().contains("shared memory block")) {
                throw new EngineFailure("PostgreSQL ended while starting:\n" + process.lastWords());
            }
            if (deadline.passed()) {
                process.kill();
                throw new EngineFailure("PostgreSQL does not answer on port " + port + "; see " + log);
            }
            deadline.pause();
            if (!process.isAlive()) {
                // Processes of a killed server are still leaving.
                process = ChildProcess.start(command(line));
            }
        }
    }

    private void makeClusterIfMissing() throws IOException {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        var passwordFile = Files.createTempFile(data().getParent(), "initial", "");
        try {
            Files.writeString(passwordFile, password);
            if (!account.give(passwordFile)) {
                throw new EngineFailure("Cannot hand " + passwordFile + " to PostgreSQL's user");
            }
            var line = new ArrayList<>(List.of(programs.resolve("bin/initdb").toString(), "-D", data().toString()));
            line.addAll(List.of("-U", superuser(), "--pwfile", passwordFile.toString(), "-A", "scram-sha-256"));
            line.addAll(List.of("-E", "UTF8", "--locale=C.UTF-8"));
            var initdb = ChildProcess.start(command(line));
            if (initdb.onExit().join() != 0) {
                throw new EngineFailure("PostgreSQL's data folder could not be made:\n" + initdb.lastWords());
            }
        } finally {
            Files.delete(passwordFile);
        }
    }

    private Command command(List<String> line) {
        // INT asks PostgreSQL for a fast shutdown: connections are ended, nothing is lost.
        return new Command("PostgreSQL", account.running(line), Map.of("LC_ALL", "C"), log, "INT");
    }

    private Databases databases() {
        return new Databases(jdbcUrl("postgres"), superuser(), password);
    }

    private String keptPassword() throws IOException {
        var file = home.resolve("password");
        if (!Files.exists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.writeString(
                    Files.createFile(file, ownerOnly), UUID.randomUUID().toString());
        }
        return Files.readString(file);
    }
}
