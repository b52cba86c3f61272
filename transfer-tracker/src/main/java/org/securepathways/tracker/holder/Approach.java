package org.securepathways.tracker.holder;

import org.securepathways.tracker.fact.Fact;

/** How far a referral had come with the receiving service, before any meeting decided. */
final class Approach {
    private enum Step {
        NONE,
        RECEIVED,
        RETURNED,
        RESUBMITTED,
        ACCEPTED
    }

    private Step step = Step.NONE;
    private boolean visitFailed;

    void take(Fact fact) {
        switch (fact.type()) {
            case REFERRAL_RECEIVED -> step = Step.RECEIVED;
            // A rejection that ends the case ends the timeline as well; any other waits to be sent again.
            case REFERRAL_RETURNED, REFERRAL_REJECTED -> step = Step.RETURNED;
            case REFERRAL_RESUBMITTED -> step = Step.RESUBMITTED;
            case REFERRAL_ACCEPTED_FOR_ASSESSMENT -> step = Step.ACCEPTED;
            case ASSESSMENT_NOT_DONE -> visitFailed = true;
            case ASSESSMENT_BOOKED, ASSESSMENT_RESCHEDULED, ASSESSMENT_COMPLETED -> visitFailed = false;
            default -> {
                // The others do not change how far it has come here.
            }
        }
    }

    boolean isReceived() {
        return step == Step.RECEIVED;
    }

    boolean isReturned() {
        return step == Step.RETURNED;
    }

    boolean isResubmitted() {
        return step == Step.RESUBMITTED;
    }

    boolean isAccepted() {
        return step == Step.ACCEPTED;
    }

    boolean isVisitFailed() {
        return visitFailed;
    }
}
