package org.securepathways.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Runs the platform in this terminal until it is told to stop. */
final class Up {
    private final Path root;
    private final Home home;
    private final PrintStream out;

    Up(Path root, Home home, PrintStream out) {
        this.root = root;
        this.home = home;
        this.out = out;
    }

    /** Returns only by an exception: what stops a platform stops the process. */
    void run() throws IOException, InterruptedException {
        var lock = RunLock.take(home);
        var addresses = Addresses.from(System.getenv());
        refuseTakenPorts(addresses);
        var progress = new Progress(out);
        var platform = new Platform(root, home, addresses, progress::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, lock), "stop"));
        platform.start();
        addresses.writeTo(home.addresses());
        out.print(new Welcome(home, addresses, today()).text(progress.seconds(), Memory.megabytes()));
        out.flush();
        new Revival(platform, out).watchAll();
        Thread.currentThread().join();
    }

    private LocalDate today() throws IOException {
        var offset = new ClockCommand(home, Clock.systemUTC()).offset();
        return Clock.systemUTC().instant().plus(offset).atZone(TimeSpan.LONDON).toLocalDate();
    }

    private void stop(Platform platform, RunLock lock) {
        out.println("\nStopping");
        try {
            platform.close();
            Files.deleteIfExists(home.addresses());
            Files.deleteIfExists(home.launcher());
            lock.close();
            out.println("Stopped; the data is kept in " + home.folder());
        } catch (IOException e) {
            out.println("Stopped, with " + e);
        }
    }

    private static void refuseTakenPorts(Addresses addresses) {
        var taken = new StringBuilder();
        for (var part : Part.values()) {
            var port = addresses.port(part);
            if (PortHolder.isTaken(port)) {
                taken.append(String.format(
                        "%nPort %d, meant for %s, is taken by %s. Stop that, or choose another: %s=%d ./pathways up",
                        port,
                        part.title(),
                        PortHolder.of(port).orElse("another program"),
                        part.portVariable(),
                        port + 10_000 > 65_000 ? port - 10_000 : port + 10_000));
            }
        }
        if (!taken.isEmpty()) {
            throw new Complaint(taken.toString().strip());
        }
    }
}
