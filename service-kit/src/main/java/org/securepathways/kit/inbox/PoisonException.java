package org.securepathways.kit.inbox;

/** A record that can never be taken in as it is. The message says why, without its content. */
public final class PoisonException extends RuntimeException {
    public PoisonException(String why) {
        super(why, null, false, false);
    }
}
