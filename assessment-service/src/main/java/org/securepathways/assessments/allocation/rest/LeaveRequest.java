package org.securepathways.assessments.allocation.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Days on which somebody does not work, both included. */
record LeaveRequest(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}
