package org.securepathways.assessments.discussion.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.discussion.Discussion;
import org.securepathways.assessments.discussion.DiscussionOutcome;
import org.securepathways.assessments.discussion.Participant;
import org.securepathways.contracts.codes.Region;

/** A discussion before there is a referral; it takes no text, so that it names nobody. */
record DiscussionRequest(
        @NotNull @Pattern(regexp = "[A-Z]{3}") String prison,

        @Schema(description = "Of the unit it was with; either this or region") @Pattern(regexp = "[A-Z0-9]{3,10}")
        String organisation,

        @Schema(description = "It was with; either this or organisation")
        Region region,

        @NotNull LocalDate on,
        @NotEmpty @Size(max = 8) Set<@NotNull Participant> participants,
        @NotNull DiscussionOutcome outcome) {

    Discussion toDiscussion(UUID id) {
        return new Discussion(
                id,
                prison,
                Optional.ofNullable(organisation),
                Optional.ofNullable(region),
                on,
                participants,
                outcome,
                Optional.empty());
    }
}
