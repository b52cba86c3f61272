package org.securepathways.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The account PostgreSQL runs under: ours, or an unprivileged one where we are root, which it refuses. */
final class Account {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private final int id;
    private final List<String> prefix;

    private Account(int id, List<String> prefix) {
        this.id = id;
        this.prefix = prefix;
    }

    static int current() {
        return owner(Path.of("/proc/self"));
    }

    /** Finds a way that can reach both the programs and the data, and gives it the data folder. */
    static Account owning(Path data, Path postgres) {
        for (var way : ways(data)) {
            if (way.give(data) && way.reaches(data, postgres)) {
                return way;
            }
        }
        throw new EngineFailure("PostgreSQL refuses to run as root or as a user without a name, and on this machine "
                + "neither setpriv nor unshare can start it as somebody else in " + data
                + ". Run this as an ordinary user.");
    }

    /** In a user namespace of its own a process is nobody in particular, and has the rights of whoever started it. */
    private static List<Account> ways(Path data) {
        var nameless = new Account(current(), List.of("unshare", "-U"));
        if (current() != ROOT) {
            return List.of(new Account(current(), List.of()), nameless);
        }
        var somebody = owner(data) == ROOT ? NOBODY : owner(data);
        return List.of(
                new Account(somebody, setpriv(somebody, true)),
                new Account(somebody, setpriv(somebody, false)),
                nameless);
    }

    List<String> running(List<String> command) {
        var line = new ArrayList<>(prefix);
        line.addAll(command);
        return line;
    }

    /**
     * The one capability lets that user reach folders below a home of mode 700; no_setuid_fixup makes access(2), by
     * which PostgreSQL looks for its programs, count it too.
     */
    private static List<String> setpriv(int id, boolean reachingEverywhere) {
        var line = new ArrayList<>(List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups"));
        if (reachingEverywhere) {
            line.addAll(List.of(
                    "--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"));
        }
        return line;
    }

    private boolean reaches(Path data, Path postgres) {
        // PostgreSQL asks for its user's name; the test for reading goes by access(2), as its own does.
        var attempt = "id -un && cd \"$1\" && test -r \"$2\" && exec \"$2\" --version";
        var line = List.of("/bin/sh", "-c", attempt, "attempt", data.toString(), postgres.toString());
        try {
            return new ProcessBuilder(running(line))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes it the owner of a file, or of a folder and all in it, where it may. */
    boolean give(Path data) {
        if (owner(data) == id) {
            return true;
        }
        try (var paths = Files.walk(data)) {
            for (var path : paths.toList()) {
                Files.setAttribute(path, "unix:uid", id, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", id, LinkOption.NOFOLLOW_LINKS);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int owner(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new EngineFailure("Cannot see who owns " + path, e);
        }
    }
}
