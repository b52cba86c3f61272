package org.securepathways.assessments.access.messaging;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.Change;
import org.securepathways.assessments.access.Referral;
import org.securepathways.assessments.access.ReferralFacts;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.referral.ReferralClosed;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.kit.inbox.PoisonException;
import org.securepathways.kit.inbox.Received;

/** What an event about a referral means to its case. */
record ReferralFact(UUID caseId, Function<Case, Change> step) {

    /** Empty for an event that means nothing here. */
    static Optional<ReferralFact> of(Received event) {
        if (event.type() == EventType.REFERRAL_SUBMITTED) {
            Referral sent = new Referral(event.sequence(), facts(event.as(ReferralSubmitted.class)));
            return Optional.of(new ReferralFact(event.subjectId(), c -> c.submitted(sent)));
        }
        if (event.type() == EventType.REFERRAL_WITHDRAWN) {
            Moment at = required(event.as(ReferralWithdrawn.class).withdrawnAt(), "withdrawnAt");
            return Optional.of(new ReferralFact(event.subjectId(), c -> c.withdrawn(at)));
        }
        if (event.type() == EventType.REFERRAL_CLOSED) {
            Moment at = required(event.as(ReferralClosed.class).closedAt(), "closedAt");
            return Optional.of(new ReferralFact(event.subjectId(), c -> c.closed(at)));
        }
        return Optional.empty();
    }

    private static ReferralFacts facts(ReferralSubmitted sent) {
        return new ReferralFacts(
                required(sent.originPrison(), "originPrison"),
                sent.region(),
                sent.jurisdiction(),
                required(sent.sentAt(), "sentAt"),
                sent.custodyStatus(),
                sent.legalPower(),
                sent.urgency(),
                sent.urgencyGround(),
                sent.levelWanted(),
                sent.carePathway(),
                sent.gender(),
                sent.ageBand(),
                sent.diagnosisGroup(),
                sent.offenceGroup());
    }

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw new PoisonException("it has no " + field);
        }
        return value;
    }
}
