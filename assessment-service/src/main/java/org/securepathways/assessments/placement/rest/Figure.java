package org.securepathways.assessments.placement.rest;

import com.fasterxml.jackson.annotation.JsonValue;

/** A number that is not shown while it could point at somebody. */
record Figure(int n) {
    private static final int SMALLEST_SHOWN = 5;

    /** The number, or that there are fewer than five but not none. */
    @JsonValue
    Object shown() {
        return n > 0 && n < SMALLEST_SHOWN ? "<" + SMALLEST_SHOWN : Integer.valueOf(n);
    }
}
