package org.securepathways.assessments.meeting;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessListed;
import org.securepathways.kit.outbox.Publication;

/**
 * A case on the list of the one meeting it waits for.
 *
 * @param waitingSince when it began to wait for a meeting; being moved to another does not begin the wait again
 */
public record Listing(UUID id, UUID caseId, UUID meetingId, Instant meetsAt, Instant listedAt, Instant waitingSince) {

    Publication event() {
        return Publication.of(
                EventType.ACCESS_LISTED,
                caseId,
                listedAt,
                new AccessListed(caseId, meetingId, Moment.of(meetsAt), Moment.of(listedAt)));
    }
}
