package org.securepathways.assessments.directory.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which something happened. */
record DayRequest(@NotNull LocalDate on) {}
