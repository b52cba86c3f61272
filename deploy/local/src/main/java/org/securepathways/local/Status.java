package org.securepathways.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.securepathways.engines.Ports;

/** Tells whether the platform runs, and where. */
record Status(Home home, PrintStream out) {
    /** True when all parts answer. */
    boolean tell() throws IOException {
        if (!RunLock.isHeld(home) || !Files.exists(home.addresses())) {
            out.println("The platform does not run, or is not ready yet.");
            return false;
        }
        var addresses = Addresses.readFrom(home.addresses());
        var all = true;
        for (var part : Part.values()) {
            var answers = part.isService() ? Readiness.of(addresses, part) : Ports.answers(addresses.port(part));
            out.println(String.format(
                    "%-20s %s  %s", part.title(), addresses.hostAndPort(part), answers ? "ready" : "does not answer"));
            all &= answers;
        }
        return all;
    }
}
