package org.securepathways.assessments.meeting.store;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.Urgency;

/** A case on the list of a meeting, by what the meeting orders its work by. */
public record AgendaItem(
        UUID caseId,
        Urgency urgency,
        Moment sentAt,
        String prison,
        LevelWanted levelWanted,
        CarePathway carePathway,
        Instant waitingSince) {}
