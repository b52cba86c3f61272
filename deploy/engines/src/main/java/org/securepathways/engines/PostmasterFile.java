package org.securepathways.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The file by which a PostgreSQL says that it runs on a data folder, and which a killed one leaves behind. */
final class PostmasterFile {
    private PostmasterFile() {}

    /** Waits for a server that is just ending; one that stays is refused by its process number. */
    static void clear(Path data) {
        var file = data.resolve("postmaster.pid");
        var toBeginToEnd = Deadline.in(Duration.ofSeconds(2));
        var toEnd = Deadline.in(Duration.ofSeconds(20));
        try {
            while (Files.exists(file) && runsOn(data, pid(file))) {
                if (toEnd.passed() || (toBeginToEnd.passed() && !isEnding(file))) {
                    throw new EngineFailure("PostgreSQL (process " + pid(file) + ") already runs on " + data);
                }
                toEnd.pause();
            }
            // PostgreSQL clears up after a dead process itself, but is deceived when its number is in use again.
            if (Files.exists(file) && Files.exists(Path.of("/proc", pid(file)))) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new EngineFailure("Cannot read " + file + ": " + e, e);
        }
    }

    private static String pid(Path file) throws IOException {
        var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        return lines.isEmpty() ? "none" : lines.get(0).strip();
    }

    private static boolean isEnding(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).contains("stopping");
    }

    private static boolean runsOn(Path data, String pid) {
        var process = Path.of("/proc", pid);
        try {
            if (!Files.readString(process.resolve("comm")).strip().equals("postgres")) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath());
        } catch (IOException e) {
            // Another user's process does not show its folder: believe the file.
            return true;
        }
    }
}
