package org.securepathways.engines;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A process of our own that never outlives the one that started it, however that one ends. */
public final class ChildProcess {
    /**
     * The child's input is a pipe that only its parent holds: when the parent is gone, even by SIGKILL, a waiting
     * reader sees the end of it and stops the child. The shell then becomes the child, so that its pid is the
     * child's. Children have a session of their own: Ctrl-C reaches the parent alone, which stops them in order.
     */
    private static final String TETHER = """
            signal=$1; shift
            exec 3<&0 </dev/null
            (
              trap '' HUP INT TERM
              (
                read -r nothing <&3
                kill -s "$signal" $$ || exit 0
                for i in 1 2 3 4 5 6 7 8; do sleep 0.5; kill -s 0 $$ || exit 0; done
                kill -s KILL $$
              ) >/dev/null 2>&1 &
            )
            exec 3<&-
            exec "$@"
            """;

    private static final int LAST_WORDS = 8;
    private static final long LOG_LIMIT = 10_000_000;

    private final Command command;
    private final Process process;

    private ChildProcess(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    public static ChildProcess start(Command command) {
        var line = new ArrayList<String>();
        Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .ifPresent(line::add);
        line.addAll(List.of("/bin/sh", "-c", TETHER, "tether", command.stopSignal()));
        line.addAll(command.line());
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        try {
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile(command.log())));
            return new ChildProcess(command, builder.start());
        } catch (IOException e) {
            throw new EngineFailure("Cannot start " + command.name() + ": " + e.getMessage(), e);
        }
    }

    private static File logFile(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log.toFile();
    }

    public String name() {
        return command.name();
    }

    public Path log() {
        return command.log();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks it to finish and waits; what has not finished by then is killed. */
    public void stop(Duration patience) {
        // A frozen process would take the order only when thawed.
        signal("CONT", family());
        signal(command.stopSignal(), List.of(process.pid()));
        if (!endsWithin(patience)) {
            kill();
        }
    }

    /** SIGKILL, to it and to whatever it started, and waits until they are gone. */
    public void kill() {
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        endsWithin(Duration.ofSeconds(20));
        family.forEach(member -> member.onExit().orTimeout(20, SECONDS).join());
    }

    /** Freezes it and whatever it started (SIGSTOP): connections stay open and nothing answers. */
    public void pause() {
        signal("STOP", family());
    }

    public void resume() {
        signal("CONT", family());
    }

    /** The last lines it wrote, without the frames of stack traces, for a message about its end. */
    public String lastWords() {
        try (var log = Files.lines(command.log(), StandardCharsets.ISO_8859_1)) {
            var lines = log.filter(line -> !line.startsWith("\t")).toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
        } catch (IOException e) {
            return "(no log at " + command.log() + ")";
        }
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<Long> family() {
        return Stream.concat(Stream.of(process.pid()), process.descendants().map(ProcessHandle::pid))
                .toList();
    }

    private static void signal(String signal, List<Long> pids) {
        var line = new ArrayList<>(List.of("/bin/sh", "-c", "kill -s \"$@\" 2>/dev/null", "signal", signal));
        pids.forEach(pid -> line.add(pid.toString()));
        try {
            new ProcessBuilder(line).start().waitFor();
        } catch (IOException e) {
            throw new EngineFailure("Cannot send " + signal + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
