package org.securepathways.assessments.decision.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day of a contract. */
record ContractEndRequest(@NotNull LocalDate validTo) {}
