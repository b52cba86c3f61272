package org.securepathways.assessments.meeting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who sits in a meeting. */
record SeatsRequest(
        @NotBlank @Size(max = 100) String chair,
        @NotNull @Size(max = 40) List<@NotBlank @Size(max = 100) String> members) {}
