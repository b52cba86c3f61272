package org.securepathways.assessments.recognition.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.securepathways.assessments.recognition.TrustReason;

/** A step in the trust of an organisation in a prison's team. */
record TrustRequest(
        @NotNull @Pattern(regexp = "[A-Z]{3}") String prison,
        @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
        @NotNull LocalDate on,
        @NotNull TrustReason reason) {}
