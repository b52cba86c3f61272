package org.securepathways.assessments.meeting.rest;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.assessments.meeting.store.AgendaItem;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.Urgency;

/**
 * A case on a list as it is shown.
 *
 * @param daysOpen since the referral was sent
 * @param daysWaiting for a meeting
 */
record AgendaView(
        UUID caseId,
        Urgency urgency,
        Moment sentAt,
        long daysOpen,
        String prison,
        LevelWanted levelWanted,
        CarePathway carePathway,
        Instant waitingSince,
        long daysWaiting) {

    static AgendaView of(AgendaItem item, Instant now) {
        return new AgendaView(
                item.caseId(),
                item.urgency(),
                item.sentAt(),
                Days.between(item.sentAt().instant(), now),
                item.prison(),
                item.levelWanted(),
                item.carePathway(),
                item.waitingSince(),
                Days.between(item.waitingSince(), now));
    }
}
