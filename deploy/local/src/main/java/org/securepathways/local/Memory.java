package org.securepathways.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What this process and all it started occupy together; memory they share is counted once. */
final class Memory {
    private Memory() {}

    static long megabytes() {
        var self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                        .mapToLong(process -> kilobytes(process.pid()))
                        .sum()
                / 1024;
    }

    private static long kilobytes(long pid) {
        var process = Path.of("/proc", String.valueOf(pid));
        // Another user's process shows its share only to root: then all that is resident, which is more.
        return figure(process.resolve("smaps_rollup"), "Pss:")
                .or(() -> figure(process.resolve("status"), "VmRSS:"))
                .orElse(0L);
    }

    private static Optional<Long> figure(Path file, String label) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(label))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
