package org.securepathways.assessments.decision;

import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Decision;

/**
 * A decision as it is told.
 *
 * @param meetingId the meeting that took it, if it says so
 * @param outOfCycle whether it says it was taken between meetings
 */
public record AskedDecision(Decision decision, Optional<UUID> meetingId, boolean outOfCycle) {}
