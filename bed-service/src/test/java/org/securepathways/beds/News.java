package org.securepathways.beds;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.contracts.transfer.DomainEvent;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Wire;

/** What the other services would say about a man of working age in Leeds prison. */
public final class News {
    private News() {}

    public static void submitted(UUID referral) {
        submitted(referral, "LEI");
    }

    public static void submitted(UUID referral, String prison) {
        Moment now = Moment.of(TestClock.now());
        Wire.say(
                EventType.REFERRAL_SUBMITTED,
                referral,
                TestClock.now(),
                new ReferralSubmitted(
                        referral,
                        referral,
                        prison,
                        Region.NORTH_EAST_AND_YORKSHIRE,
                        Jurisdiction.ENGLAND,
                        now,
                        null,
                        CustodyStatus.SENTENCED,
                        LegalPower.S47,
                        Urgency.URGENT,
                        UrgencyGround.ACUTE_PSYCHOSIS,
                        LevelWanted.MEDIUM,
                        CarePathway.MENTAL_ILLNESS,
                        Gender.MALE,
                        AgeBand.AGE_25_TO_64,
                        DiagnosisGroup.PSYCHOSIS,
                        OffenceGroup.ARSON,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    public static UUID decided(UUID referral) {
        return decided(referral, CarePathway.MENTAL_ILLNESS);
    }

    public static UUID decided(UUID referral, CarePathway pathway) {
        return decided(referral, AccessOutcome.ADMIT, SecurityLevel.MEDIUM, ServiceType.SECURE, pathway);
    }

    public static UUID decidedAgainstHospital(UUID referral) {
        return decided(referral, AccessOutcome.NOT_HOSPITAL, null, null, null);
    }

    private static UUID decided(
            UUID referral, AccessOutcome outcome, SecurityLevel level, ServiceType service, CarePathway pathway) {
        UUID decision = BedApi.newId();
        Wire.say(
                EventType.ACCESS_DECIDED,
                referral,
                TestClock.now(),
                new AccessDecided(
                        referral,
                        decision,
                        outcome,
                        level,
                        service,
                        pathway,
                        Moment.of(TestClock.now()),
                        null,
                        null,
                        null,
                        null,
                        null));
        return decision;
    }

    public static void withdrawn(UUID referral) {
        Wire.say(
                EventType.REFERRAL_WITHDRAWN,
                referral,
                TestClock.now(),
                new ReferralWithdrawn(referral, WithdrawalReason.W01, Moment.of(TestClock.now())));
    }

    public static void admitted(UUID referral, String hospital) {
        Wire.say(
                EventType.TRANSFER_ADMITTED,
                referral,
                TestClock.now(),
                DomainEvent.of(
                        EventType.TRANSFER_ADMITTED,
                        TestClock.now(),
                        TestClock.now(),
                        "http://localhost/journeys/" + referral,
                        referral,
                        new TransferInformation(referral, Milestone.ADMITTED, "LEI", hospital, null, null)));
    }

    public static void admissionRetracted(UUID referral, String hospital) {
        Wire.say(
                EventType.TRANSFER_ADMISSION_RETRACTED,
                referral,
                TestClock.now(),
                DomainEvent.of(
                        EventType.TRANSFER_ADMISSION_RETRACTED,
                        TestClock.now(),
                        TestClock.now(),
                        "http://localhost/journeys/" + referral,
                        referral,
                        new TransferInformation(referral, Milestone.ADMITTED, "LEI", hospital, null, null)));
    }

    /** A case that may be offered a bed of {@link BedApi#aUnit()}. */
    public static UUID givenADecidedCase() {
        UUID referral = BedApi.newId();
        submitted(referral);
        awaitDecision(referral, decided(referral));
        return referral;
    }

    public static void awaitDecision(UUID referral, UUID decision) {
        soon(() -> BedApi.readCase(referral).statusCode(200).body("decision.id", is(decision.toString())));
    }

    public static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
