package org.securepathways.assessments.decision.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.securepathways.contracts.Moment;

/** How an appeal ended. */
record AppealEndRequest(
        @Size(max = 4000) String words, @NotNull Moment at) {}
