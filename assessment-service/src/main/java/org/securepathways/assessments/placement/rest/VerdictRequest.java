package org.securepathways.assessments.placement.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.securepathways.assessments.placement.Verdict;

/** What the second look found. */
record VerdictRequest(
        @NotNull Verdict verdict, @Size(max = 4000) String words) {}
