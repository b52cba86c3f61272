package org.securepathways.tracker.holder;

import java.util.UUID;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.Journey;

/** How far a case had come, taking one fact after the other. Lives only while a timeline is made. */
final class Progress {
    /** The fact by which the referral counts as sent: the submission, or the claim or ruling that holds instead. */
    private final UUID sentBy;

    private final boolean continues;
    private final Placement placement = new Placement();
    private final Approach approach = new Approach();
    private boolean sent;
    private boolean departed;
    private AccessOutcome decision;
    private boolean appealed;
    private boolean listed;
    private boolean levelQueried;
    private boolean levelAnswered;

    Progress(Journey journey) {
        sentBy = journey.evidenceOf(Milestone.REFERRAL_SENT).get(0).fact();
        continues = journey.referral().firstSentAt() != null;
    }

    /** Whether the case is in this situation; it may be in several. */
    boolean is(Situation situation) {
        return switch (situation) {
            case DEPARTED -> departed;
            case DIRECTION_ISSUED -> placement.isDirected();
            case LEVEL_QUERIED -> levelQueried;
            case LEVEL_ANSWERED -> levelAnswered;
            case APPLICATION_COMPLETE -> placement.isApplied();
            case BED_RESERVED -> placement.isReserved();
            case BED_OFFERED -> placement.isOffered();
            case PLACEMENT_RETURNED -> placement.isReturned();
            case NO_OFFER_LEFT -> placement.hasFallenThrough();
            case ADMISSION_RECOMMENDED -> decision == AccessOutcome.ADMIT;
            case DECISION_APPEALED -> appealed;
            case ACCESS_LISTED -> listed;
            case MORE_INFORMATION_WANTED -> decision == AccessOutcome.MORE_INFORMATION;
            case HOSPITAL_NOT_RECOMMENDED ->
                decision == AccessOutcome.NOT_HOSPITAL || decision == AccessOutcome.OTHER_SERVICE;
            case REFERRAL_RETURNED -> approach.isReturned();
            case ASSESSMENT_NOT_DONE -> approach.isVisitFailed();
            case ACCEPTED_FOR_ASSESSMENT -> approach.isAccepted();
            case REFERRAL_RESUBMITTED -> approach.isResubmitted();
            case REFERRAL_RECEIVED -> approach.isReceived();
            case REFERRAL_SENT -> sent;
            case EARLIER_REFERRAL -> continues;
            case REFERRAL_IN_PREPARATION -> true;
        };
    }

    void take(Fact fact) {
        sent |= fact.id().equals(sentBy);
        placement.take(fact);
        approach.take(fact);
        switch (fact.type()) {
            case ACCESS_DECIDED -> decided(fact.as(AccessDecided.class));
            case ACCESS_APPEALED -> appealed = decision != null;
            case ACCESS_LISTED -> listed = true;
            case LEVEL_QUERIED -> level(true, false);
            case LEVEL_ANSWERED -> level(false, true);
            case LEVEL_DECIDED -> level(false, false);
            case DEPARTURE_RECORDED -> departed = true;
            default -> {
                // The others do not change whom a case is with, or are taken above.
            }
        }
    }

    private void decided(AccessDecided taken) {
        decision = taken.outcome();
        appealed = false;
        listed = false;
        placement.decidedAgain();
    }

    private void level(boolean queried, boolean answered) {
        levelQueried = queried;
        levelAnswered = answered;
    }
}
