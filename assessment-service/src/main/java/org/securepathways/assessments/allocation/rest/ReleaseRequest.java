package org.securepathways.assessments.allocation.rest;

import jakarta.validation.constraints.NotNull;
import org.securepathways.assessments.allocation.EndReason;

/** Why somebody no longer has a case. */
record ReleaseRequest(@NotNull EndReason reason) {}
