package org.securepathways.assessments.access;

import java.util.List;
import java.util.stream.Stream;

/** A case before and after a command or a fact, and what the others are told of it. */
public record Change(Case before, Case after, List<CaseEvent> events) {

    /** Both changes as one. */
    public Change then(Change next) {
        return new Change(
                before,
                next.after,
                Stream.concat(events.stream(), next.events.stream()).toList());
    }
}
