package org.securepathways.assessments.access;

import java.util.List;
import java.util.Optional;

/** Why it was decided so, and who saw it differently. It stays in this database and is on no topic. */
public record Reasoning(Optional<String> rationale, List<Dissent> dissents) {
    static final Reasoning NONE = new Reasoning(Optional.empty(), List.of());

    public Reasoning {
        dissents = List.copyOf(dissents);
    }
}
