package org.securepathways.tracker.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.contracts.codes.RetractionReason;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.AdmissionRetracted;
import org.securepathways.contracts.tracker.ApplicationCompleted;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.tracker.fact.Fact;

/** Builds the facts of one case as the services would tell them; each is recorded the moment it happened. */
public final class CaseHistory extends AssessmentHistory {
    public static final String UNIT = "X9A01";
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

    /** Takes back the last admission, or one nobody recorded. */
    public CaseHistory retracted(String at) {
        UUID admission = facts.stream()
                .filter(fact -> fact.is(EventType.ADMISSION_RECORDED))
                .reduce((earlier, later) -> later)
                .map(fact -> fact.as(AdmissionRecorded.class).admissionId())
                .orElse(new UUID(9, 9));
        return retracted(at, admission);
    }

    public CaseHistory retracted(String at, UUID admission) {
        return told(
                EventType.ADMISSION_RETRACTED,
                at,
                new AdmissionRetracted(
                        referralId,
                        UUID.randomUUID(),
                        admission,
                        RetractionReason.WRONG_PERSON,
                        new Moment(at),
                        "unit.X9A01"));
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
