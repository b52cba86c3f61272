package org.securepathways.assessments.access;

import java.util.UUID;

/** Which decision another takes the place of, and why. Both stay on record. */
public record Superseding(UUID decisionId, SupersedingReason because) {}
