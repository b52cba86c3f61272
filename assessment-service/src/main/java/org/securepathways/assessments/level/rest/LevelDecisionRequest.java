package org.securepathways.assessments.level.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.SecurityLevel;

/** What the Ministry decided. */
record LevelDecisionRequest(
        @NotNull SecurityLevel level,
        @Size(max = 4000) String words,
        @NotNull Moment at) {}
