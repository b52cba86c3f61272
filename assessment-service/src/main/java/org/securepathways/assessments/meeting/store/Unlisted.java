package org.securepathways.assessments.meeting.store;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;

/**
 * A case that awaits a decision and is on no list.
 *
 * @param nextMeeting of its region; null where none is planned
 * @param meetsAt when that is
 */
public record Unlisted(UUID caseId, Region region, Urgency urgency, Moment sentAt, UUID nextMeeting, Instant meetsAt) {}
