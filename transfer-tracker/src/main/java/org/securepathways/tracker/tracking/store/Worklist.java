package org.securepathways.tracker.tracking.store;

import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.codes.Party;

/** What to list: each condition that is absent selects nothing away. */
public record Worklist(
        Optional<Boolean> open, Optional<Boolean> breached, Optional<Party> with, Optional<UUID> after, int limit) {}
