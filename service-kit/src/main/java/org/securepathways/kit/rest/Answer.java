package org.securepathways.kit.rest;

import java.net.URI;

/**
 * What a write answers.
 *
 * @param location of what was made; null where nothing was
 * @param body written as JSON; null for none
 */
public record Answer(int status, URI location, Object body) {

    public static Answer created(URI location, Object body) {
        return new Answer(201, location, body);
    }

    public static Answer ok(Object body) {
        return new Answer(200, null, body);
    }

    /** Taken, and nothing more is said of it. */
    public static Answer taken() {
        return new Answer(202, null, null);
    }

    public static Answer done() {
        return new Answer(204, null, null);
    }
}
