package org.securepathways.assessments.meeting.store;

import java.time.Instant;
import org.securepathways.assessments.meeting.Meeting;

/**
 * What a case waits for.
 *
 * @param waitingSince when it began to wait for a meeting, whichever it was first
 */
public record WaitedFor(Meeting meeting, Instant listedAt, Instant waitingSince) {}
