package org.securepathways.tracker.fact;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.AssessmentCancelled;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.assessment.ReportSigned;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.contracts.referral.ReferralClosed;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.ApplicationCompleted;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;

/** Where each kind of data says when it happened; the envelope's own time has lost whether only the date is known. */
final class Happened {
    private static final Map<EventType, Function<Object, Moment>> IN = Map.ofEntries(
            entry(EventType.REFERRAL_SUBMITTED, ReferralSubmitted.class, ReferralSubmitted::sentAt),
            entry(EventType.REFERRAL_WITHDRAWN, ReferralWithdrawn.class, ReferralWithdrawn::withdrawnAt),
            entry(EventType.REFERRAL_CLOSED, ReferralClosed.class, ReferralClosed::closedAt),
            entry(EventType.ASSESSMENT_COMPLETED, AssessmentCompleted.class, AssessmentCompleted::examinedAt),
            entry(EventType.ASSESSMENT_CANCELLED, AssessmentCancelled.class, AssessmentCancelled::cancelledAt),
            entry(EventType.REPORT_SIGNED, ReportSigned.class, ReportSigned::signedAt),
            entry(EventType.ACCESS_DECIDED, AccessDecided.class, AccessDecided::decidedAt),
            entry(EventType.OFFER_MADE, OfferMade.class, made -> Moment.of(made.offeredAt())),
            entry(EventType.OFFER_ACCEPTED, OfferAccepted.class, OfferAccepted::acceptedAt),
            entry(EventType.OFFER_DECLINED, OfferDeclined.class, OfferDeclined::declinedAt),
            entry(EventType.OFFER_EXPIRED, OfferExpired.class, expired -> Moment.of(expired.expiredAt())),
            entry(EventType.OFFER_ENDED, OfferEnded.class, ended -> Moment.of(ended.endedAt())),
            entry(EventType.APPLICATION_COMPLETED, ApplicationCompleted.class, ApplicationCompleted::completedAt),
            entry(EventType.DIRECTION_ISSUED, DirectionIssued.class, DirectionIssued::issuedAt),
            entry(EventType.DEPARTURE_RECORDED, DepartureRecorded.class, DepartureRecorded::departedAt),
            entry(EventType.ADMISSION_RECORDED, AdmissionRecorded.class, AdmissionRecorded::receivedAt));

    private Happened() {}

    static Optional<Moment> in(EventType type, Object data) {
        return Optional.ofNullable(IN.get(type)).map(moment -> moment.apply(data));
    }

    private static <T> Map.Entry<EventType, Function<Object, Moment>> entry(
            EventType type, Class<T> record, Function<T, Moment> moment) {
        return Map.entry(type, data -> moment.apply(record.cast(data)));
    }
}
