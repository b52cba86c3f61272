package org.securepathways.assessments.discussion.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which referral a discussion led to. */
record LinkRequest(@NotNull UUID referralId) {}
