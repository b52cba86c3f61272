package org.securepathways.assessments.decision.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AppealGround;

/** An appeal against the decision that stands. */
record AppealRequest(
        @NotNull AppealGround ground,
        @Size(max = 4000) String words,
        @NotNull Moment at) {}
