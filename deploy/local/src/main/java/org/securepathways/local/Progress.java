package org.securepathways.local;

import java.io.PrintStream;
import java.util.Locale;

/** One line for each step, with the seconds since the start. */
final class Progress {
    private final long start = System.nanoTime();
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String step) {
        out.println(String.format(Locale.ROOT, "%7s  %s", seconds(), step));
    }

    String seconds() {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }
}
