package org.securepathways.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.AssessmentBooked;
import org.securepathways.contracts.assessment.AssessmentCancelled;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.assessment.ReportSigned;
import org.securepathways.contracts.placement.MatchNoneFound;
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
import org.securepathways.contracts.transfer.AlertInformation;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.contracts.transfer.HolderInformation;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.contracts.vacancy.BedOccupied;
import org.securepathways.contracts.vacancy.UnitRegistered;
import org.securepathways.contracts.vacancy.VacancyPublished;
import org.securepathways.contracts.vacancy.VacancyWithdrawn;

/**
 * Every event the platform speaks: its CloudEvents type, its topic, and the record its data is. On
 * {@link Topics#TRANSFERS} the record is what {@code additionalInformation} holds.
 */
public enum EventType {
    REFERRAL_SUBMITTED("referral.submitted", Topics.REFERRALS, ReferralSubmitted.class),
    REFERRAL_WITHDRAWN("referral.withdrawn", Topics.REFERRALS, ReferralWithdrawn.class),
    REFERRAL_CLOSED("referral.closed", Topics.REFERRALS, ReferralClosed.class),
    ASSESSMENT_BOOKED("assessment.booked", Topics.ASSESSMENTS, AssessmentBooked.class),
    ASSESSMENT_COMPLETED("assessment.completed", Topics.ASSESSMENTS, AssessmentCompleted.class),
    ASSESSMENT_CANCELLED("assessment.cancelled", Topics.ASSESSMENTS, AssessmentCancelled.class),
    REPORT_SIGNED("assessment.report-signed", Topics.ASSESSMENTS, ReportSigned.class),
    ACCESS_DECIDED("access.decided", Topics.ASSESSMENTS, AccessDecided.class),
    OFFER_MADE("offer.made", Topics.PLACEMENTS, OfferMade.class),
    OFFER_ACCEPTED("offer.accepted", Topics.PLACEMENTS, OfferAccepted.class),
    OFFER_DECLINED("offer.declined", Topics.PLACEMENTS, OfferDeclined.class),
    OFFER_EXPIRED("offer.expired", Topics.PLACEMENTS, OfferExpired.class),
    OFFER_ENDED("offer.ended", Topics.PLACEMENTS, OfferEnded.class),
    MATCH_NONE_FOUND("match.none-found", Topics.PLACEMENTS, MatchNoneFound.class),
    UNIT_REGISTERED("unit.registered", Topics.VACANCIES, UnitRegistered.class),
    VACANCY_PUBLISHED("vacancy.published", Topics.VACANCIES, VacancyPublished.class),
    VACANCY_WITHDRAWN("vacancy.withdrawn", Topics.VACANCIES, VacancyWithdrawn.class),
    BED_OCCUPIED("bed.occupied", Topics.VACANCIES, BedOccupied.class),
    APPLICATION_COMPLETED("application.completed", Topics.TRACKER_FACTS, ApplicationCompleted.class),
    DIRECTION_ISSUED("direction.issued", Topics.TRACKER_FACTS, DirectionIssued.class),
    DEPARTURE_RECORDED("departure.recorded", Topics.TRACKER_FACTS, DepartureRecorded.class),
    ADMISSION_RECORDED("admission.recorded", Topics.TRACKER_FACTS, AdmissionRecorded.class),
    TRANSFER_OPENED("hospital-transfer.opened", Topics.TRANSFERS, TransferInformation.class),
    TRANSFER_APPLICATION_COMPLETE(
            "hospital-transfer.application-complete", Topics.TRANSFERS, TransferInformation.class),
    TRANSFER_DIRECTION_ISSUED("hospital-transfer.direction-issued", Topics.TRANSFERS, TransferInformation.class),
    TRANSFER_DEPARTED("hospital-transfer.departed", Topics.TRANSFERS, TransferInformation.class),
    TRANSFER_ADMITTED("hospital-transfer.admitted", Topics.TRANSFERS, TransferInformation.class),
    TRANSFER_CLOSED("hospital-transfer.closed", Topics.TRANSFERS, TransferInformation.class),
    CLOCK_STARTED("clock.started", Topics.TRANSFERS, ClockInformation.class),
    CLOCK_WARNING("clock.warning", Topics.TRANSFERS, ClockInformation.class),
    CLOCK_BREACHED("clock.breached", Topics.TRANSFERS, ClockInformation.class),
    CLOCK_WOULD_HAVE_EXCEEDED("clock.would-have-exceeded", Topics.TRANSFERS, ClockInformation.class),
    CLOCK_STOPPED("clock.stopped", Topics.TRANSFERS, ClockInformation.class),
    BREACH_WITHDRAWN("breach.withdrawn", Topics.TRANSFERS, ClockInformation.class),
    ALERT_RAISED("alert.raised", Topics.TRANSFERS, AlertInformation.class),
    HOLDER_CHANGED("holder.changed", Topics.TRANSFERS, HolderInformation.class);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::wireName, Function.identity()));

    private final String wireName;
    private final String topic;
    private final Class<?> data;

    EventType(String name, String topic, Class<?> data) {
        this.wireName = "secure-pathways." + name;
        this.topic = topic;
        this.data = data;
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

    /** The name of its JSON Schema and of its approved example, without the ending. */
    public String schemaName() {
        return wireName.substring("secure-pathways.".length()) + ".v1";
    }

    /** The event of that CloudEvents type; empty for one we do not know, which a reader passes over. */
    public static Optional<EventType> of(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }
}
