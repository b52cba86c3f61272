package org.securepathways.assessments.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;

/** What the model's tests start from. */
public final class Cases {
    public static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    public static final Period HALF_A_YEAR = Period.ofDays(180);
    public static final GmcNumber DR_ADEYEMI = new GmcNumber("1234567");
    public static final GmcNumber DR_BAXTER = new GmcNumber("7654321");
    public static final GmcNumber DR_CHAUDHRY = new GmcNumber("5550001");

    private Cases() {}

    public static Case givenAnOpenCase() {
        return Case.unheardOf(UUID.randomUUID()).told(sent(referral(1))).after();
    }

    public static Case givenAnAssessedCase() {
        return assessed(givenAnOpenCase(), "2026-03-05");
    }

    public static Case assessed(Case open, String examined) {
        Assessment booking = booking(AssessmentKind.ACCESS);
        Case booked = open.book(booking, NOON).after();
        return booked.recordOutcome(booking.id(), outcome(examined), HALF_A_YEAR)
                .after();
    }

    public static Referral referral(long sequence) {
        return new Referral(
                sequence,
                new ReferralFacts(
                        "LEI",
                        Region.NORTH_EAST_AND_YORKSHIRE,
                        Jurisdiction.ENGLAND,
                        new Moment("2026-03-02"),
                        CustodyStatus.SENTENCED,
                        LegalPower.S47,
                        Urgency.URGENT,
                        UrgencyGround.ACUTE_PSYCHOSIS,
                        LevelWanted.MEDIUM,
                        CarePathway.MENTAL_ILLNESS,
                        Gender.MALE,
                        AgeBand.AGE_25_TO_64,
                        DiagnosisGroup.PSYCHOSIS,
                        OffenceGroup.ROBBERY));
    }

    static UnaryOperator<Heard> sent(Referral told) {
        return heard -> heard.says(told.sequence(), told.facts(), false);
    }

    static UnaryOperator<Heard> withdrawn(Moment at) {
        return heard -> heard.stands(10, Heard.State.WITHDRAWN, at);
    }

    static UnaryOperator<Heard> rejected(Moment at) {
        return heard -> heard.stands(10, Heard.State.REJECTED, at);
    }

    static UnaryOperator<Heard> openAgain(Moment at) {
        return heard -> heard.stands(11, Heard.State.OPEN, at);
    }

    static UnaryOperator<Heard> closed(Moment at) {
        return heard -> heard.closed(12, at);
    }

    static UnaryOperator<Heard> merged(Moment at) {
        return heard -> heard.merged(10, Optional.of(new UUID(1, 1)), at);
    }

    public static Assessment booking(AssessmentKind kind) {
        return Assessment.booked(UUID.randomUUID(), kind, new Moment("2026-03-12"), "X9A01", DR_ADEYEMI);
    }

    public static Outcome outcome(String examined) {
        return outcome(examined, Optional.empty());
    }

    public static Outcome outcome(String examined, Optional<LocalDate> currencyUntil) {
        return new Outcome(
                AssessmentMode.FACE_TO_FACE,
                new Moment(examined),
                Conclusion.DETAINABLE,
                Optional.of(SecurityLevel.MEDIUM),
                Optional.of(CarePathway.MENTAL_ILLNESS),
                currencyUntil,
                Findings.NONE);
    }

    public static Report report(GmcNumber doctor, boolean section12Approved) {
        return report(doctor, section12Approved, "2026-03-06");
    }

    public static Report report(GmcNumber doctor, boolean section12Approved, String signed) {
        return Report.signed(
                UUID.randomUUID(), doctor, section12Approved, true, new Moment("2026-03-05"), new Moment(signed));
    }

    public static Decision admission(String decided) {
        return decision(
                Recommendation.admit(SecurityLevel.MEDIUM, ServiceType.SECURE, CarePathway.MENTAL_ILLNESS), decided);
    }

    public static Decision noHospital(String decided) {
        return decision(Recommendation.decline(DeclineReason.X01), decided);
    }

    public static Decision decision(Recommendation recommendation, String decided) {
        return Decision.plain(UUID.randomUUID(), recommendation, new Moment(decided));
    }
}
