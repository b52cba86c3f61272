package org.securepathways.engines;

import java.time.Duration;

/** A moment until which it is worth asking again. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - end > 0;
    }

    void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Interrupted while waiting", e);
        }
    }
}
