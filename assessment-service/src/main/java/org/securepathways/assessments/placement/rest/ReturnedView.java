package org.securepathways.assessments.placement.rest;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.assessments.placement.NextStep;
import org.securepathways.assessments.placement.store.ReturnedCase;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;

/** A case that came back, with what follows from the reason. */
record ReturnedView(
        UUID caseId,
        Region region,
        Urgency urgency,
        Moment sentAt,
        NextStep nextStep,
        UUID offerId,
        String unit,
        DeclineReason reason,
        DeclineNature nature,
        boolean afterAcceptance,
        Moment declinedAt,
        Instant returnedAt,
        int clinical,
        int capacity,
        int other,
        int postAcceptance) {

    static ReturnedView of(ReturnedCase c) {
        return new ReturnedView(
                c.caseId(),
                c.region(),
                c.urgency(),
                c.sentAt(),
                NextStep.after(c.reason()),
                c.offerId(),
                c.unit(),
                c.reason(),
                c.nature(),
                c.afterAcceptance(),
                c.declinedAt(),
                c.returnedAt(),
                c.clinical(),
                c.capacity(),
                c.other(),
                c.postAcceptance());
    }
}
