package org.securepathways.assessments.meeting.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which meeting a case is to wait for. */
record ListingRequest(@NotNull UUID meetingId) {}
