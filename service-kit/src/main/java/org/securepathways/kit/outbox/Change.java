package org.securepathways.kit.outbox;

import java.util.List;

/** What a command did: the aggregate after it, and what must be said about it. Both are stored together or neither. */
public record Change<A>(A after, List<Publication> events) {

    public static <A> Change<A> of(A after, Publication... events) {
        return new Change<>(after, List.of(events));
    }
}
