package org.securepathways.engines;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to run as a child process: {@code stopSignal} (such as {@code TERM}) is the one it takes as an order to finish. */
public record Command(String name, List<String> line, Map<String, String> environment, Path log, String stopSignal) {
    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }
}
