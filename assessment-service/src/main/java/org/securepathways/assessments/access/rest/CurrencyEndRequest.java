package org.securepathways.assessments.access.rest;

import jakarta.validation.constraints.NotNull;
import org.securepathways.contracts.Moment;

/** The patient has changed since the assessment: it no longer counts. */
record CurrencyEndRequest(@NotNull Moment changedAt) {}
