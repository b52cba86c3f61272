package org.securepathways.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.securepathways.engines.EngineFailure;

/** Starts a part again that ended by itself; one that keeps ending is left alone after five times in a minute. */
final class Revival {
    private static final int OFTEN = 5;
    private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

    private final Platform platform;
    private final PrintStream out;
    private final Map<Part, Deque<Long>> ends = new EnumMap<>(Part.class);
    /** A thread for each: a service is not ready before the engine that ended with it. */
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(Part.values().length, task -> {
        var thread = new Thread(task, "revival");
        thread.setDaemon(true);
        return thread;
    });

    Revival(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    void watchAll() {
        for (var part : Part.values()) {
            ends.put(part, new ArrayDeque<>());
            watch(part);
        }
    }

    private void watch(Part part) {
        var unused = platform.process(part).onExit().thenAccept(code -> soon(() -> ended(part, code)));
    }

    /** A second, because Ctrl-C may reach a part before it reaches us. */
    private void soon(Runnable task) {
        var unused = workers.schedule(task, 1, TimeUnit.SECONDS);
    }

    private void ended(Part part, int code) {
        if (platform.isStopping()) {
            return;
        }
        var process = platform.process(part);
        out.println(part.title() + " ended by itself (exit code " + code + "). Its log is " + process.log()
                + " and ends so:\n" + process.lastWords().indent(2).stripTrailing());
        var recent = ends.get(part);
        recent.add(System.nanoTime());
        recent.removeIf(end -> System.nanoTime() - end > MINUTE_NANOS);
        if (recent.size() > OFTEN) {
            out.println(part.title() + " has ended " + recent.size() + " times in a minute and is left stopped."
                    + " The other parts go on.");
            return;
        }
        try {
            platform.restart(part);
            out.println(part.title() + " runs again");
            watch(part);
        } catch (EngineFailure | Complaint e) {
            if (!platform.isStopping()) {
                out.println(e.getMessage());
                soon(() -> ended(part, code));
            }
        }
    }
}
