package org.securepathways.tracker.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.assessment.ReportSigned;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.ApplicationCompleted;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.tracker.fact.Fact;

/** Builds the facts of one case as the services would tell them; each is recorded the moment it happened. */
public final class CaseHistory {
    public static final String UNIT = "X9A01";
    public static final String OTHER_UNIT = "X9A02";

    public final UUID referralId;
    private final List<Fact> facts = new ArrayList<>();
    private Duration recordedLate = Duration.ZERO;

    public CaseHistory() {
        this(UUID.randomUUID());
    }

    public CaseHistory(UUID referralId) {
        this.referralId = referralId;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public Fact last() {
        return facts.get(facts.size() - 1);
    }

    /** What follows is recorded this long after it happened. */
    public CaseHistory recordedLateBy(Duration lateness) {
        recordedLate = lateness;
        return this;
    }

    public CaseHistory referred(String sentAt) {
        return referred(sentAt, null, Jurisdiction.ENGLAND);
    }

    public CaseHistory referred(String sentAt, String initialRequestAt, Jurisdiction jurisdiction) {
        ReferralSubmitted referral = Referrals.from("LEI", referralId, sentAt, initialRequestAt, jurisdiction);
        return add(EventType.REFERRAL_SUBMITTED, "referral-service", sentAt, referral);
    }

    public CaseHistory withdrawn(String at) {
        return add(
                EventType.REFERRAL_WITHDRAWN,
                "referral-service",
                at,
                new ReferralWithdrawn(referralId, WithdrawalReason.W01, new Moment(at)));
    }

    public CaseHistory assessed(String at) {
        return add(
                EventType.ASSESSMENT_COMPLETED,
                "assessment-service",
                at,
                new AssessmentCompleted(
                        referralId,
                        UUID.randomUUID(),
                        AssessmentKind.FIRST_MEDICAL,
                        AssessmentMode.FACE_TO_FACE,
                        new Moment(at),
                        Conclusion.DETAINABLE,
                        SecurityLevel.MEDIUM,
                        CarePathway.MENTAL_ILLNESS,
                        null,
                        null,
                        null));
    }

    public CaseHistory reported(String at, int ordinal, boolean detainable) {
        Moment signed = new Moment(at);
        return add(
                EventType.REPORT_SIGNED,
                "assessment-service",
                at,
                new ReportSigned(referralId, UUID.randomUUID(), ordinal, true, detainable, signed, signed));
    }

    public CaseHistory recommended(String at) {
        return decided(at, AccessOutcome.ADMIT);
    }

    public CaseHistory decided(String at, AccessOutcome outcome) {
        return add(
                EventType.ACCESS_DECIDED,
                "assessment-service",
                at,
                new AccessDecided(
                        referralId,
                        UUID.randomUUID(),
                        outcome,
                        SecurityLevel.MEDIUM,
                        ServiceType.SECURE,
                        CarePathway.MENTAL_ILLNESS,
                        new Moment(at),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    public CaseHistory offered(String at, UUID offer, String unit) {
        Instant when = new Moment(at).instant();
        return add(
                EventType.OFFER_MADE,
                "bed-service",
                at,
                new OfferMade(referralId, offer, unit, "Ward 4", "bed-4-12", when, when.plus(Duration.ofDays(2))));
    }

    public CaseHistory accepted(String at, UUID offer, String unit) {
        return add(
                EventType.OFFER_ACCEPTED,
                "bed-service",
                at,
                new OfferAccepted(referralId, offer, unit, "Ward 4", "bed-4-12", new Moment(at)));
    }

    public CaseHistory declined(String at, UUID offer, String unit) {
        return add(
                EventType.OFFER_DECLINED,
                "bed-service",
                at,
                new OfferDeclined(referralId, offer, unit, DeclineReason.X08, false, new Moment(at)));
    }

    public CaseHistory expired(String at, UUID offer, String unit) {
        return add(
                EventType.OFFER_EXPIRED,
                "bed-service",
                at,
                new OfferExpired(referralId, offer, unit, new Moment(at).instant()));
    }

    public CaseHistory ended(String at, UUID offer, String unit) {
        return add(
                EventType.OFFER_ENDED,
                "bed-service",
                at,
                new OfferEnded(referralId, offer, unit, OfferEnding.VACANCY_WITHDRAWN, true, new Moment(at).instant()));
    }

    public CaseHistory applied(String at) {
        return add(
                EventType.APPLICATION_COMPLETED,
                "transfer-tracker",
                at,
                new ApplicationCompleted(
                        referralId, UUID.randomUUID(), LegalPower.S47, new Moment(at), "inreach", null));
    }

    public CaseHistory directed(String at, String hospital) {
        return directed(at, hospital, LegalPower.S47);
    }

    public CaseHistory directed(String at, String hospital, LegalPower power) {
        LocalDate day = new Moment(at).londonDay();
        return add(
                EventType.DIRECTION_ISSUED,
                "transfer-tracker",
                at,
                new DirectionIssued(
                        referralId,
                        UUID.randomUUID(),
                        power,
                        true,
                        hospital,
                        day,
                        day.plusDays(13),
                        new Moment(at),
                        "moj",
                        null));
    }

    public CaseHistory departed(String at, String hospital) {
        return add(
                EventType.DEPARTURE_RECORDED,
                "transfer-tracker",
                at,
                new DepartureRecorded(referralId, UUID.randomUUID(), "LEI", hospital, new Moment(at), "custody", null));
    }

    public CaseHistory admitted(String at, String hospital) {
        return add(
                EventType.ADMISSION_RECORDED,
                "transfer-tracker",
                at,
                new AdmissionRecorded(referralId, UUID.randomUUID(), hospital, new Moment(at), "unit", null));
    }

    private CaseHistory add(EventType type, String source, String at, Object data) {
        Instant occurredAt = new Moment(at).instant();
        facts.add(Fact.of(
                UUID.randomUUID(),
                type,
                referralId,
                occurredAt,
                occurredAt.plus(recordedLate),
                source,
                facts.size() + 1L,
                data));
        return this;
    }
}
