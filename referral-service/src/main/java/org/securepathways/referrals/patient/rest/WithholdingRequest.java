package org.securepathways.referrals.patient.rest;

import jakarta.validation.constraints.NotNull;
import org.securepathways.referrals.patient.Part;

/** What the patient is not to be told any more. */
public record WithholdingRequest(@NotNull Part part) {}
