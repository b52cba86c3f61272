package org.securepathways.tracker.journey;

import java.util.Collection;
import java.util.UUID;
import org.securepathways.tracker.fact.Fact;

/** All that is known of a case: its own facts and, under their own ids, those of the cases merged into it. */
public record CaseFacts(UUID referralId, Collection<Fact> facts) {}
