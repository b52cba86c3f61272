package org.securepathways.assessments.allocation.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many cases that are still to be assessed somebody can have. */
record CapacityRequest(@NotNull @Min(0) @Max(100) Integer openCases) {}
