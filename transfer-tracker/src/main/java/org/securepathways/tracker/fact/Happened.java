package org.securepathways.tracker.fact;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessAppealed;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.AccessListed;
import org.securepathways.contracts.assessment.AssessmentCancelled;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.assessment.AssessmentNotDone;
import org.securepathways.contracts.assessment.InformationRequested;
import org.securepathways.contracts.assessment.InformationSupplied;
import org.securepathways.contracts.assessment.LevelAnswered;
import org.securepathways.contracts.assessment.LevelDecided;
import org.securepathways.contracts.assessment.LevelQueried;
import org.securepathways.contracts.assessment.PlacementReturned;
import org.securepathways.contracts.assessment.ReportSigned;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.contracts.referral.CommissionerStep;
import org.securepathways.contracts.referral.CustodyChanged;
import org.securepathways.contracts.referral.DiscrepancyDetected;
import org.securepathways.contracts.referral.DiscrepancySettled;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.ReferralClosed;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.contracts.referral.ReferralReassigned;
import org.securepathways.contracts.referral.ReferralReopened;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralUnmerged;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.contracts.referral.ReleasedToHospital;
import org.securepathways.contracts.referral.StartClaimed;
import org.securepathways.contracts.referral.StartRuled;
import org.securepathways.contracts.referral.WithdrawalUndone;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.AdmissionRetracted;
import org.securepathways.contracts.tracker.ApplicationCompleted;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;

/** Where each kind of data says when it happened; the envelope's own time has lost whether only the date is known. */
final class Happened {
    private static final Map<EventType, Function<Object, Moment>> IN = Map.ofEntries(
            entry(EventType.REFERRAL_SUBMITTED, ReferralSubmitted.class, ReferralSubmitted::sentAt),
            entry(EventType.REFERRAL_WITHDRAWN, ReferralWithdrawn.class, ReferralWithdrawn::withdrawnAt),
            entry(EventType.REFERRAL_CLOSED, ReferralClosed.class, ReferralClosed::closedAt),
            entry(EventType.REFERRAL_REOPENED, ReferralReopened.class, ReferralReopened::reopenedAt),
            entry(EventType.REFERRAL_NEED_IDENTIFIED, MilestoneRecorded.class, MilestoneRecorded::at),
            entry(EventType.REFERRAL_INITIAL_REQUEST_MADE, MilestoneRecorded.class, MilestoneRecorded::at),
            entry(EventType.REFERRAL_NOTICE_GIVEN, MilestoneRecorded.class, MilestoneRecorded::at),
            entry(EventType.REFERRAL_RECEIVED, MilestoneRecorded.class, MilestoneRecorded::at),
            entry(EventType.REFERRAL_COMPLETE, MilestoneRecorded.class, MilestoneRecorded::at),
            entry(EventType.REFERRAL_RETURNED, MilestoneRecorded.class, MilestoneRecorded::at),
            entry(EventType.REFERRAL_RESUBMITTED, MilestoneRecorded.class, MilestoneRecorded::at),
            entry(EventType.REFERRAL_ACCEPTED_FOR_ASSESSMENT, MilestoneRecorded.class, MilestoneRecorded::at),
            entry(EventType.REFERRAL_REJECTED, MilestoneRecorded.class, MilestoneRecorded::at),
            entry(EventType.REFERRAL_CORRECTED, ReferralCorrected.class, ReferralCorrected::correctedAt),
            entry(EventType.REFERRAL_REASSIGNED, ReferralReassigned.class, ReferralReassigned::at),
            entry(EventType.REFERRAL_WITHDRAWAL_UNDONE, WithdrawalUndone.class, WithdrawalUndone::undoneAt),
            entry(EventType.REFERRAL_START_CLAIMED, StartClaimed.class, StartClaimed::claimedAt),
            entry(EventType.REFERRAL_START_RULED, StartRuled.class, StartRuled::ruledAt),
            entry(EventType.COMMISSIONER_RESOLVED, CommissionerStep.class, CommissionerStep::at),
            entry(EventType.COMMISSIONER_DISPUTED, CommissionerStep.class, CommissionerStep::at),
            entry(EventType.COMMISSIONER_SETTLED, CommissionerStep.class, CommissionerStep::at),
            entry(EventType.FUNDING_REQUESTED, CommissionerStep.class, CommissionerStep::at),
            entry(EventType.FUNDING_APPROVED, CommissionerStep.class, CommissionerStep::at),
            entry(EventType.OUT_OF_AREA_REQUESTED, CommissionerStep.class, CommissionerStep::at),
            entry(EventType.OUT_OF_AREA_APPROVED, CommissionerStep.class, CommissionerStep::at),
            entry(EventType.CUSTODY_CHANGED, CustodyChanged.class, CustodyChanged::changedAt),
            entry(EventType.CUSTODY_RELEASED_TO_HOSPITAL, ReleasedToHospital.class, ReleasedToHospital::reportedAt),
            entry(EventType.DISCREPANCY_DETECTED, DiscrepancyDetected.class, DiscrepancyDetected::detectedAt),
            entry(EventType.DISCREPANCY_SETTLED, DiscrepancySettled.class, DiscrepancySettled::settledAt),
            entry(EventType.REFERRAL_MERGED, ReferralMerged.class, ReferralMerged::at),
            entry(EventType.REFERRAL_UNMERGED, ReferralUnmerged.class, ReferralUnmerged::at),
            entry(EventType.ASSESSMENT_COMPLETED, AssessmentCompleted.class, AssessmentCompleted::examinedAt),
            entry(EventType.ASSESSMENT_CANCELLED, AssessmentCancelled.class, AssessmentCancelled::cancelledAt),
            entry(EventType.REPORT_SIGNED, ReportSigned.class, ReportSigned::signedAt),
            entry(EventType.ACCESS_DECIDED, AccessDecided.class, AccessDecided::decidedAt),
            entry(EventType.ASSESSMENT_NOT_DONE, AssessmentNotDone.class, AssessmentNotDone::at),
            entry(EventType.INFORMATION_REQUESTED, InformationRequested.class, InformationRequested::at),
            entry(EventType.INFORMATION_SUPPLIED, InformationSupplied.class, InformationSupplied::at),
            entry(EventType.ACCESS_LISTED, AccessListed.class, AccessListed::listedAt),
            entry(EventType.ACCESS_APPEALED, AccessAppealed.class, AccessAppealed::at),
            entry(EventType.PLACEMENT_RETURNED, PlacementReturned.class, PlacementReturned::at),
            entry(EventType.LEVEL_QUERIED, LevelQueried.class, LevelQueried::at),
            entry(EventType.LEVEL_ANSWERED, LevelAnswered.class, LevelAnswered::at),
            entry(EventType.LEVEL_DECIDED, LevelDecided.class, LevelDecided::at),
            entry(EventType.OFFER_MADE, OfferMade.class, made -> Moment.of(made.offeredAt())),
            entry(EventType.OFFER_ACCEPTED, OfferAccepted.class, OfferAccepted::acceptedAt),
            entry(EventType.OFFER_DECLINED, OfferDeclined.class, OfferDeclined::declinedAt),
            entry(EventType.OFFER_EXPIRED, OfferExpired.class, expired -> Moment.of(expired.expiredAt())),
            entry(EventType.OFFER_ENDED, OfferEnded.class, ended -> Moment.of(ended.endedAt())),
            entry(EventType.APPLICATION_COMPLETED, ApplicationCompleted.class, ApplicationCompleted::completedAt),
            entry(EventType.DIRECTION_ISSUED, DirectionIssued.class, DirectionIssued::issuedAt),
            entry(EventType.DEPARTURE_RECORDED, DepartureRecorded.class, DepartureRecorded::departedAt),
            entry(EventType.ADMISSION_RECORDED, AdmissionRecorded.class, AdmissionRecorded::receivedAt),
            entry(EventType.ADMISSION_RETRACTED, AdmissionRetracted.class, AdmissionRetracted::retractedAt));

    private Happened() {}

    static Optional<Moment> in(EventType type, Object data) {
        return Optional.ofNullable(IN.get(type)).map(moment -> moment.apply(data));
    }

    private static <T> Map.Entry<EventType, Function<Object, Moment>> entry(
            EventType type, Class<T> record, Function<T, Moment> moment) {
        return Map.entry(type, data -> moment.apply(record.cast(data)));
    }
}
