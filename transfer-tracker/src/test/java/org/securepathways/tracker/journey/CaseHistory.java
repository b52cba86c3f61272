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
import org.securepathways.contracts.assessment.AccessListed;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.assessment.AssessmentNotDone;
import org.securepathways.contracts.assessment.InformationRequested;
import org.securepathways.contracts.assessment.InformationSupplied;
import org.securepathways.contracts.assessment.LevelAnswered;
import org.securepathways.contracts.assessment.LevelDecided;
import org.securepathways.contracts.assessment.LevelQueried;
import org.securepathways.contracts.assessment.PlacementReturned;
import org.securepathways.contracts.assessment.ReportSigned;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.ApplicationCompleted;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.tracker.fact.Fact;

/** Builds the facts of one case as the services would tell them; each is recorded the moment it happened. */
public final class CaseHistory extends ReferralHistory {
    public static final String UNIT = "X9A01";
    private static final UUID QUERY = new UUID(9, 9);
    public static final String OTHER_UNIT = "X9A02";

    private final List<Fact> facts = new ArrayList<>();
    private Duration recordedLate = Duration.ZERO;

    public CaseHistory() {
        this(UUID.randomUUID());
    }

    public CaseHistory(UUID referralId) {
        super(referralId);
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
        return told(EventType.REFERRAL_SUBMITTED, sentAt, referral);
    }

    /** A referral that continues an episode whose first referral was sent before. */
    public CaseHistory referredAgain(String sentAt, String firstSentAt) {
        return told(EventType.REFERRAL_SUBMITTED, sentAt, Referrals.continuing("LEI", referralId, sentAt, firstSentAt));
    }

    public CaseHistory assessed(String at) {
        return told(
                EventType.ASSESSMENT_COMPLETED,
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
        return told(
                EventType.REPORT_SIGNED,
                at,
                new ReportSigned(referralId, UUID.randomUUID(), ordinal, true, detainable, signed, signed));
    }

    public CaseHistory recommended(String at) {
        return decided(at, AccessOutcome.ADMIT);
    }

    public CaseHistory decided(String at, AccessOutcome outcome) {
        return told(
                EventType.ACCESS_DECIDED,
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

    public CaseHistory listed(String at) {
        return told(
                EventType.ACCESS_LISTED,
                at,
                new AccessListed(referralId, UUID.randomUUID(), new Moment(at), new Moment(at)));
    }

    public CaseHistory visitFailed(String at) {
        return told(
                EventType.ASSESSMENT_NOT_DONE,
                at,
                new AssessmentNotDone(
                        referralId,
                        UUID.randomUUID(),
                        AssessmentKind.ACCESS,
                        NotDoneReason.NOT_PRODUCED,
                        new Moment(at)));
    }

    public CaseHistory givenBack(String at, UUID offer, String unit) {
        return told(
                EventType.PLACEMENT_RETURNED,
                at,
                new PlacementReturned(
                        referralId, offer, unit, DeclineReason.X08, DeclineNature.CAPACITY, false, new Moment(at)));
    }

    public CaseHistory asked(String at, UUID request, Party of) {
        return told(
                EventType.INFORMATION_REQUESTED, at, new InformationRequested(referralId, request, of, new Moment(at)));
    }

    public CaseHistory supplied(String at, UUID request) {
        return told(EventType.INFORMATION_SUPPLIED, at, new InformationSupplied(referralId, request, new Moment(at)));
    }

    public CaseHistory levelQueried(String at) {
        return told(
                EventType.LEVEL_QUERIED,
                at,
                new LevelQueried(referralId, QUERY, SecurityLevel.LOW, SecurityLevel.MEDIUM, new Moment(at)));
    }

    public CaseHistory levelAnswered(String at) {
        return told(EventType.LEVEL_ANSWERED, at, new LevelAnswered(referralId, QUERY, new Moment(at)));
    }

    public CaseHistory levelDecided(String at) {
        return told(
                EventType.LEVEL_DECIDED,
                at,
                new LevelDecided(referralId, QUERY, SecurityLevel.LOW, SecurityLevel.MEDIUM, new Moment(at)));
    }

    public CaseHistory offered(String at, UUID offer, String unit) {
        Instant when = new Moment(at).instant();
        return told(
                EventType.OFFER_MADE,
                at,
                new OfferMade(referralId, offer, unit, "Ward 4", "bed-4-12", when, when.plus(Duration.ofDays(2))));
    }

    public CaseHistory accepted(String at, UUID offer, String unit) {
        return told(
                EventType.OFFER_ACCEPTED,
                at,
                new OfferAccepted(referralId, offer, unit, "Ward 4", "bed-4-12", new Moment(at)));
    }

    public CaseHistory declined(String at, UUID offer, String unit) {
        return told(
                EventType.OFFER_DECLINED,
                at,
                new OfferDeclined(referralId, offer, unit, DeclineReason.X08, false, new Moment(at)));
    }

    public CaseHistory expired(String at, UUID offer, String unit) {
        return told(EventType.OFFER_EXPIRED, at, new OfferExpired(referralId, offer, unit, new Moment(at).instant()));
    }

    public CaseHistory ended(String at, UUID offer, String unit) {
        return told(
                EventType.OFFER_ENDED,
                at,
                new OfferEnded(referralId, offer, unit, OfferEnding.VACANCY_WITHDRAWN, true, new Moment(at).instant()));
    }

    public CaseHistory applied(String at) {
        return told(
                EventType.APPLICATION_COMPLETED,
                at,
                new ApplicationCompleted(
                        referralId, UUID.randomUUID(), LegalPower.S47, new Moment(at), "inreach", null));
    }

    public CaseHistory directed(String at, String hospital) {
        return directed(at, hospital, LegalPower.S47);
    }

    public CaseHistory directed(String at, String hospital, LegalPower power) {
        LocalDate day = new Moment(at).londonDay();
        return told(
                EventType.DIRECTION_ISSUED,
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
        return told(
                EventType.DEPARTURE_RECORDED,
                at,
                new DepartureRecorded(referralId, UUID.randomUUID(), "LEI", hospital, new Moment(at), "custody", null));
    }

    public CaseHistory admitted(String at, String hospital) {
        return told(
                EventType.ADMISSION_RECORDED,
                at,
                new AdmissionRecorded(referralId, UUID.randomUUID(), hospital, new Moment(at), "unit", null));
    }

    @Override
    public CaseHistory told(EventType type, String at, Object data) {
        Instant occurredAt = new Moment(at).instant();
        facts.add(Fact.of(
                UUID.randomUUID(),
                type,
                referralId,
                occurredAt,
                occurredAt.plus(recordedLate),
                type.topic(),
                facts.size() + 1L,
                data));
        return this;
    }
}
