package org.securepathways.local.demo;

import java.io.IOException;

/** A step of the pathway that a service did not take, with what it answered. */
public final class StepRefused extends IOException {
    private final transient Reply reply;

    StepRefused(String path, Reply reply) {
        super(path + " was answered " + reply.status() + ": " + reply.body());
        this.reply = reply;
    }

    public Reply reply() {
        return reply;
    }
}
