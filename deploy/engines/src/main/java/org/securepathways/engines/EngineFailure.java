package org.securepathways.engines;

/** An engine could not be started or stopped; the message is meant for the person at the terminal. */
public final class EngineFailure extends RuntimeException {
    public EngineFailure(String message) {
        super(message);
    }

    public EngineFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
