package org.securepathways.referrals.caseload.rest;

import jakarta.validation.constraints.NotNull;
import org.securepathways.referrals.caseload.CaseloadEnding;

/** Why the team follows somebody no longer. */
public record CaseloadEndRequest(@NotNull CaseloadEnding reason) {}
