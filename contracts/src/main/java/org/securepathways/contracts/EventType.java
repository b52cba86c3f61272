package org.securepathways.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.securepathways.contracts.assessment.AccessAppealed;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.AccessListed;
import org.securepathways.contracts.assessment.AssessmentBooked;
import org.securepathways.contracts.assessment.AssessmentCancelled;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.assessment.AssessmentNotDone;
import org.securepathways.contracts.assessment.AssessmentRescheduled;
import org.securepathways.contracts.assessment.CurrencyEnded;
import org.securepathways.contracts.assessment.DuplicateRefused;
import org.securepathways.contracts.assessment.InformationRequested;
import org.securepathways.contracts.assessment.InformationSupplied;
import org.securepathways.contracts.assessment.LevelAnswered;
import org.securepathways.contracts.assessment.LevelDecided;
import org.securepathways.contracts.assessment.LevelQueried;
import org.securepathways.contracts.assessment.PlacementReturned;
import org.securepathways.contracts.assessment.ReportSigned;
import org.securepathways.contracts.assessment.ReviewRecorded;
import org.securepathways.contracts.placement.MatchNoneFound;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.contracts.referral.CommissionerStep;
import org.securepathways.contracts.referral.CustodyChanged;
import org.securepathways.contracts.referral.DiscrepancyDetected;
import org.securepathways.contracts.referral.DiscrepancySettled;
import org.securepathways.contracts.referral.DocumentAttached;
import org.securepathways.contracts.referral.DocumentRemoved;
import org.securepathways.contracts.referral.EmergencyAcknowledged;
import org.securepathways.contracts.referral.EmergencyRaised;
import org.securepathways.contracts.referral.LateInSentence;
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
import org.securepathways.contracts.referral.TransferPowerEnded;
import org.securepathways.contracts.referral.UrgencyChanged;
import org.securepathways.contracts.referral.WithdrawalUndone;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.AdmissionRetracted;
import org.securepathways.contracts.tracker.ApplicationCompleted;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.contracts.transfer.AlertInformation;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.contracts.transfer.HolderInformation;
import org.securepathways.contracts.transfer.MergedInformation;
import org.securepathways.contracts.transfer.RecalculatedInformation;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.contracts.vacancy.BedOccupancyRetracted;
import org.securepathways.contracts.vacancy.BedOccupied;
import org.securepathways.contracts.vacancy.UnitRegistered;
import org.securepathways.contracts.vacancy.VacancyPublished;
import org.securepathways.contracts.vacancy.VacancyWithdrawn;

/**
 * Every event the platform speaks: its CloudEvents type, its topic, and the record its data is. On
 * {@link Topics#TRANSFERS} the record is what {@code additionalInformation} holds.
 */
public enum EventType {
    REFERRAL_SUBMITTED(
            "referral.submitted",
            Topics.REFERRALS,
            ReferralSubmitted.class,
            "A prison sent a referral for transfer to hospital"),
    REFERRAL_WITHDRAWN(
            "referral.withdrawn", Topics.REFERRALS, ReferralWithdrawn.class, "The referrer withdrew the referral"),
    REFERRAL_CLOSED("referral.closed", Topics.REFERRALS, ReferralClosed.class, "The referral is closed"),
    REFERRAL_REOPENED(
            "referral.reopened", Topics.REFERRALS, ReferralReopened.class, "A referral that was closed is open again"),
    REFERRAL_NEED_IDENTIFIED(
            "referral.need-identified",
            Topics.REFERRALS,
            MilestoneRecorded.class,
            "Somebody saw that the person may need hospital"),
    REFERRAL_INITIAL_REQUEST_MADE(
            "referral.initial-request-made",
            Topics.REFERRALS,
            MilestoneRecorded.class,
            "A report was first asked of the prison's own psychiatrist"),
    REFERRAL_NOTICE_GIVEN(
            "referral.notice-given", Topics.REFERRALS, MilestoneRecorded.class, "The referral notice was given"),
    REFERRAL_RECEIVED(
            "referral.received", Topics.REFERRALS, MilestoneRecorded.class, "The receiving service has the referral"),
    REFERRAL_COMPLETE(
            "referral.complete",
            Topics.REFERRALS,
            MilestoneRecorded.class,
            "The referral says everything that is asked"),
    REFERRAL_RETURNED(
            "referral.returned", Topics.REFERRALS, MilestoneRecorded.class, "The receiving service asked for more"),
    REFERRAL_RESUBMITTED(
            "referral.resubmitted", Topics.REFERRALS, MilestoneRecorded.class, "What was asked for was sent"),
    REFERRAL_ACCEPTED_FOR_ASSESSMENT(
            "referral.accepted-for-assessment",
            Topics.REFERRALS,
            MilestoneRecorded.class,
            "The receiving service will assess the person"),
    REFERRAL_REJECTED(
            "referral.rejected",
            Topics.REFERRALS,
            MilestoneRecorded.class,
            "The receiving service rejected the referral"),
    REFERRAL_CORRECTED(
            "referral.corrected", Topics.REFERRALS, ReferralCorrected.class, "What the referral says was told anew"),
    REFERRAL_URGENCY_CHANGED(
            "referral.urgency-changed", Topics.REFERRALS, UrgencyChanged.class, "The urgency was judged anew"),
    REFERRAL_REASSIGNED(
            "referral.reassigned",
            Topics.REFERRALS,
            ReferralReassigned.class,
            "Another prison's team has the referral now"),
    REFERRAL_WITHDRAWAL_UNDONE(
            "referral.withdrawal-undone", Topics.REFERRALS, WithdrawalUndone.class, "A withdrawal was undone"),
    REFERRAL_START_CLAIMED(
            "referral.start-claimed", Topics.REFERRALS, StartClaimed.class, "A party claims another start"),
    REFERRAL_START_RULED("referral.start-ruled", Topics.REFERRALS, StartRuled.class, "An adjudicator ruled on a start"),
    EMERGENCY_RAISED("emergency.raised", Topics.REFERRALS, EmergencyRaised.class, "An emergency was raised"),
    EMERGENCY_ACKNOWLEDGED(
            "emergency.acknowledged",
            Topics.REFERRALS,
            EmergencyAcknowledged.class,
            "Somebody answers for the emergency"),
    COMMISSIONER_RESOLVED(
            "commissioner.resolved", Topics.REFERRALS, CommissionerStep.class, "Who pays was found by rule"),
    COMMISSIONER_DISPUTED("commissioner.disputed", Topics.REFERRALS, CommissionerStep.class, "Who pays is disputed"),
    COMMISSIONER_SETTLED("commissioner.settled", Topics.REFERRALS, CommissionerStep.class, "The dispute is settled"),
    FUNDING_REQUESTED("funding.requested", Topics.REFERRALS, CommissionerStep.class, "Funding was asked for"),
    FUNDING_APPROVED("funding.approved", Topics.REFERRALS, CommissionerStep.class, "Funding was approved"),
    OUT_OF_AREA_REQUESTED(
            "out-of-area.requested", Topics.REFERRALS, CommissionerStep.class, "A bed out of area was asked for"),
    OUT_OF_AREA_APPROVED(
            "out-of-area.approved", Topics.REFERRALS, CommissionerStep.class, "A bed out of area was approved"),
    CUSTODY_CHANGED(
            "custody.changed",
            Topics.REFERRALS,
            CustodyChanged.class,
            "Where or under which legal status the person is held changed"),
    CUSTODY_RELEASED_TO_HOSPITAL(
            "custody.released-to-hospital",
            Topics.REFERRALS,
            ReleasedToHospital.class,
            "The prison service says the person was released to hospital"),
    DISCREPANCY_DETECTED(
            "discrepancy.detected",
            Topics.REFERRALS,
            DiscrepancyDetected.class,
            "The prison service's feed and what is recorded disagree"),
    DISCREPANCY_SETTLED(
            "discrepancy.settled",
            Topics.REFERRALS,
            DiscrepancySettled.class,
            "The feed and what is recorded agree again"),
    REFERRAL_LATE_IN_SENTENCE(
            "referral.late-in-sentence",
            Topics.REFERRALS,
            LateInSentence.class,
            "The release date is near and the referral is open"),
    TRANSFER_POWER_ENDED(
            "transfer-power.ended",
            Topics.REFERRALS,
            TransferPowerEnded.class,
            "The power to direct the transfer has ended"),
    REFERRAL_MERGED(
            "referral.merged", Topics.REFERRALS, ReferralMerged.class, "Two referrals turned out to be of one person"),
    REFERRAL_UNMERGED("referral.unmerged", Topics.REFERRALS, ReferralUnmerged.class, "A merge was undone"),
    DOCUMENT_ATTACHED(
            "document.attached", Topics.REFERRALS, DocumentAttached.class, "A document was put to the referral"),
    DOCUMENT_REMOVED(
            "document.removed", Topics.REFERRALS, DocumentRemoved.class, "A document was taken from the referral"),
    ASSESSMENT_BOOKED("assessment.booked", Topics.ASSESSMENTS, AssessmentBooked.class, "An assessment was booked"),
    ASSESSMENT_COMPLETED(
            "assessment.completed",
            Topics.ASSESSMENTS,
            AssessmentCompleted.class,
            "An assessment took place and concluded"),
    ASSESSMENT_CANCELLED(
            "assessment.cancelled",
            Topics.ASSESSMENTS,
            AssessmentCancelled.class,
            "A booked assessment was called off"),
    REPORT_SIGNED(
            "assessment.report-signed",
            Topics.ASSESSMENTS,
            ReportSigned.class,
            "A doctor signed one of the two medical reports"),
    ACCESS_DECIDED(
            "access.decided", Topics.ASSESSMENTS, AccessDecided.class, "The access meeting made its recommendation"),
    ASSESSMENT_RESCHEDULED(
            "assessment.rescheduled",
            Topics.ASSESSMENTS,
            AssessmentRescheduled.class,
            "A booked assessment was moved to another time"),
    ASSESSMENT_NOT_DONE(
            "assessment.not-done",
            Topics.ASSESSMENTS,
            AssessmentNotDone.class,
            "A booked assessment did not take place"),
    ASSESSMENT_DUPLICATE_REFUSED(
            "assessment.duplicate-refused",
            Topics.ASSESSMENTS,
            DuplicateRefused.class,
            "A needless second assessment was refused"),
    ASSESSMENT_CURRENCY_ENDED(
            "assessment.currency-ended",
            Topics.ASSESSMENTS,
            CurrencyEnded.class,
            "A finished assessment no longer counts"),
    REVIEW_RECORDED("review.recorded", Topics.ASSESSMENTS, ReviewRecorded.class, "A waiting patient was reviewed"),
    INFORMATION_REQUESTED(
            "information.requested", Topics.ASSESSMENTS, InformationRequested.class, "More information was asked for"),
    INFORMATION_SUPPLIED(
            "information.supplied",
            Topics.ASSESSMENTS,
            InformationSupplied.class,
            "The information asked for was supplied"),
    ACCESS_LISTED(
            "access.listed", Topics.ASSESSMENTS, AccessListed.class, "The case is on the list of an access meeting"),
    ACCESS_APPEALED(
            "access.appealed", Topics.ASSESSMENTS, AccessAppealed.class, "An access decision was appealed against"),
    PLACEMENT_RETURNED(
            "placement.returned",
            Topics.ASSESSMENTS,
            PlacementReturned.class,
            "A unit declined and the case is with the gatekeeper again"),
    LEVEL_QUERIED(
            "level.queried", Topics.ASSESSMENTS, LevelQueried.class, "The Ministry queried the level of security"),
    LEVEL_ANSWERED(
            "level.answered", Topics.ASSESSMENTS, LevelAnswered.class, "Evidence on the level of security was given"),
    LEVEL_DECIDED(
            "level.decided", Topics.ASSESSMENTS, LevelDecided.class, "The Ministry decided on the level of security"),
    OFFER_MADE("offer.made", Topics.PLACEMENTS, OfferMade.class, "A vacancy was offered to a referral"),
    OFFER_ACCEPTED("offer.accepted", Topics.PLACEMENTS, OfferAccepted.class, "The unit accepted; the bed is reserved"),
    OFFER_DECLINED("offer.declined", Topics.PLACEMENTS, OfferDeclined.class, "The unit declined"),
    OFFER_EXPIRED("offer.expired", Topics.PLACEMENTS, OfferExpired.class, "The unit did not answer in time"),
    OFFER_ENDED(
            "offer.ended",
            Topics.PLACEMENTS,
            OfferEnded.class,
            "An offer or a reservation ended without the unit declining"),
    MATCH_NONE_FOUND(
            "match.none-found",
            Topics.PLACEMENTS,
            MatchNoneFound.class,
            "No unit could take the person when the search was made"),
    UNIT_REGISTERED(
            "unit.registered", Topics.VACANCIES, UnitRegistered.class, "A unit told what it is and whom it can take"),
    VACANCY_PUBLISHED("vacancy.published", Topics.VACANCIES, VacancyPublished.class, "A unit has a bed it can fill"),
    VACANCY_WITHDRAWN("vacancy.withdrawn", Topics.VACANCIES, VacancyWithdrawn.class, "The bed can no longer be filled"),
    BED_OCCUPIED("bed.occupied", Topics.VACANCIES, BedOccupied.class, "The person was admitted to the reserved bed"),
    BED_OCCUPANCY_RETRACTED(
            "bed.occupancy-retracted",
            Topics.VACANCIES,
            BedOccupancyRetracted.class,
            "The person was never in the bed"),
    APPLICATION_COMPLETED(
            "application.completed",
            Topics.TRACKER_FACTS,
            ApplicationCompleted.class,
            "The Ministry of Justice has both reports and all it asks for"),
    DIRECTION_ISSUED(
            "direction.issued", Topics.TRACKER_FACTS, DirectionIssued.class, "A transfer direction was issued"),
    DEPARTURE_RECORDED(
            "departure.recorded",
            Topics.TRACKER_FACTS,
            DepartureRecorded.class,
            "The person left the prison for the hospital"),
    ADMISSION_RECORDED(
            "admission.recorded", Topics.TRACKER_FACTS, AdmissionRecorded.class, "The hospital received the person"),
    ADMISSION_RETRACTED(
            "admission.retracted",
            Topics.TRACKER_FACTS,
            AdmissionRetracted.class,
            "A recorded admission was a mistake"),
    TRANSFER_OPENED(
            "hospital-transfer.opened", Topics.TRANSFERS, TransferInformation.class, "A hospital transfer was opened"),
    TRANSFER_APPLICATION_COMPLETE(
            "hospital-transfer.application-complete",
            Topics.TRANSFERS,
            TransferInformation.class,
            "The application for a hospital transfer is complete"),
    TRANSFER_DIRECTION_ISSUED(
            "hospital-transfer.direction-issued",
            Topics.TRANSFERS,
            TransferInformation.class,
            "A direction for a hospital transfer was issued"),
    TRANSFER_DEPARTED(
            "hospital-transfer.departed",
            Topics.TRANSFERS,
            TransferInformation.class,
            "A person left prison for hospital"),
    TRANSFER_ADMITTED(
            "hospital-transfer.admitted",
            Topics.TRANSFERS,
            TransferInformation.class,
            "A person was received into hospital"),
    TRANSFER_ADMISSION_RETRACTED(
            "hospital-transfer.admission-retracted",
            Topics.TRANSFERS,
            TransferInformation.class,
            "An admission into hospital was recorded by mistake"),
    TRANSFER_CLOSED(
            "hospital-transfer.closed", Topics.TRANSFERS, TransferInformation.class, "A hospital transfer was closed"),
    TRANSFER_REOPENED(
            "hospital-transfer.reopened",
            Topics.TRANSFERS,
            TransferInformation.class,
            "A hospital transfer is open again"),
    TRANSFER_REJECTED(
            "hospital-transfer.rejected",
            Topics.TRANSFERS,
            TransferInformation.class,
            "A hospital transfer was rejected by the receiving service"),
    TRANSFER_MERGED(
            "hospital-transfer.merged",
            Topics.TRANSFERS,
            MergedInformation.class,
            "A hospital transfer goes on as another one of the same person"),
    CLOCK_STARTED(
            "clock.started",
            Topics.TRANSFERS,
            ClockInformation.class,
            "A clock standard started to run on a hospital transfer"),
    CLOCK_WARNING(
            "clock.warning", Topics.TRANSFERS, ClockInformation.class, "A clock standard is about to be exceeded"),
    CLOCK_BREACHED("clock.breached", Topics.TRANSFERS, ClockInformation.class, "A clock standard was exceeded"),
    CLOCK_WOULD_HAVE_EXCEEDED(
            "clock.would-have-exceeded",
            Topics.TRANSFERS,
            ClockInformation.class,
            "A clock standard not yet in force would have been exceeded"),
    CLOCK_STOPPED("clock.stopped", Topics.TRANSFERS, ClockInformation.class, "A clock standard stopped"),
    CLOCK_RECALCULATED(
            "clock.recalculated",
            Topics.TRANSFERS,
            RecalculatedInformation.class,
            "A clock standard runs from another start than was said before"),
    BREACH_WITHDRAWN(
            "breach.withdrawn",
            Topics.TRANSFERS,
            ClockInformation.class,
            "A breach was withdrawn because of a fact recorded later"),
    ALERT_RAISED(
            "alert.raised",
            Topics.TRANSFERS,
            AlertInformation.class,
            "Something recorded looks unlawful or impossible"),
    HOLDER_CHANGED("holder.changed", Topics.TRANSFERS, HolderInformation.class, "The case is with another party");

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::wireName, Function.identity()));

    private final String wireName;
    private final String topic;
    private final Class<?> data;
    private final String description;

    EventType(String name, String topic, Class<?> data, String description) {
        this.wireName = "secure-pathways." + name;
        this.topic = topic;
        this.data = data;
        this.description = description;
    }

    /** The CloudEvents {@code type}, for example {@code secure-pathways.clock.breached}. */
    public String wireName() {
        return wireName;
    }

    /** The one topic it is published on. */
    public String topic() {
        return topic;
    }

    /** The record its data is read as. */
    public Class<?> data() {
        return data;
    }

    /** What happened, in one fixed sentence that says nothing about the person. */
    public String description() {
        return description;
    }

    /** The name of its JSON Schema and of its approved example, without the ending. */
    public String schemaName() {
        return wireName.substring("secure-pathways.".length()) + ".v1";
    }

    /** The event of that CloudEvents type; empty for one we do not know, which a reader passes over. */
    public static Optional<EventType> of(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }
}
