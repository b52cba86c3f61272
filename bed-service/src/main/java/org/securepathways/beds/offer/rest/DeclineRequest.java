package org.securepathways.beds.offer.rest;

import jakarta.validation.constraints.NotNull;
import org.securepathways.contracts.codes.DeclineReason;

/** Why the unit declines. */
public record DeclineRequest(@NotNull DeclineReason reason) {}
