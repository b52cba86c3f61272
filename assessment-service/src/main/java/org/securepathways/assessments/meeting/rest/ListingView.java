package org.securepathways.assessments.meeting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.assessments.meeting.Listing;
import org.securepathways.assessments.meeting.store.WaitedFor;

/**
 * Which meeting a case waits for.
 *
 * @param meetingId absent where the case is on no list
 * @param inDays in how many days it meets
 * @param waitingSince when the case began to wait for a meeting, whichever it was first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListingView(
        UUID caseId,
        boolean listed,
        UUID meetingId,
        Instant meetsAt,
        Long inDays,
        Instant listedAt,
        Instant waitingSince,
        Long daysWaiting) {

    static ListingView of(Listing listing, Instant now) {
        return new ListingView(
                listing.caseId(),
                true,
                listing.meetingId(),
                listing.meetsAt(),
                Days.between(now, listing.meetsAt()),
                listing.listedAt(),
                listing.waitingSince(),
                Days.between(listing.waitingSince(), now));
    }

    static ListingView of(UUID caseId, WaitedFor found, Instant now) {
        return of(
                new Listing(
                        caseId,
                        caseId,
                        found.meeting().id(),
                        found.meeting().meetsAt(),
                        found.listedAt(),
                        found.waitingSince()),
                now);
    }

    static ListingView none(UUID caseId) {
        return new ListingView(caseId, false, null, null, null, null, null, null);
    }
}
