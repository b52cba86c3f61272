package org.securepathways.local;

import java.nio.file.Path;

/** The folder with everything a platform keeps between runs. */
public record Home(Path folder) {
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    /** Where referral-service keeps documents, encrypted. */
    Path documents() {
        return folder.resolve("documents");
    }

    /** Holds how far the simulated time is ahead; missing means not at all. */
    Path clock() {
        return folder.resolve("clock");
    }

    /** Where a running platform listens. */
    Path addresses() {
        return folder.resolve("addresses");
    }

    /** Holds the process number of whoever builds or runs here, for the script to look at before it builds. */
    Path launcher() {
        return folder.resolve("launcher.pid");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    public Path log(Part part) {
        return folder.resolve("logs").resolve(part.title().toLowerCase(java.util.Locale.ROOT) + ".log");
    }
}
