package org.securepathways.assessments.discussion.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.discussion.Discussion;
import org.securepathways.assessments.discussion.DiscussionOutcome;
import org.securepathways.assessments.discussion.Participant;
import org.securepathways.contracts.codes.Region;

/**
 * A discussion as it is shown.
 *
 * @param ledToReferral whether it is linked to one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiscussionView(
        UUID id,
        String prison,
        String organisation,
        Region region,
        LocalDate on,
        Set<Participant> participants,
        DiscussionOutcome outcome,
        boolean ledToReferral,
        UUID referralId) {

    static DiscussionView of(Discussion d) {
        return new DiscussionView(
                d.id(),
                d.prison(),
                d.organisation().orElse(null),
                d.region().orElse(null),
                d.onDay(),
                d.participants(),
                d.outcome(),
                d.referralId().isPresent(),
                d.referralId().orElse(null));
    }
}
