package org.securepathways.assessments.recognition.rest;

import jakarta.validation.constraints.NotNull;
import org.securepathways.contracts.codes.Region;

/** In which region an organisation is. */
record RegionRequest(@NotNull Region region) {}
