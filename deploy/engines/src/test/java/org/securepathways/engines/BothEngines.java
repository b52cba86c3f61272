package org.securepathways.engines;

import java.nio.file.Path;

/** A parent that starts both engines, says their process numbers and then waits to be killed. */
final class BothEngines {
    private BothEngines() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        try (var postgres = PostgresServer.start(folder.resolve("postgres"), 0);
                var broker = KafkaBroker.start(folder.resolve("kafka"), 0)) {
            System.out.println(
                    "pids " + postgres.process().pid() + " " + broker.process().pid());
            Thread.currentThread().join();
        }
    }
}
