package org.securepathways.beds.offer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.beds.patient.Admission;
import org.securepathways.beds.patient.CaseStanding;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.beds.patient.ReferralStanding;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OfferEnding;

/** Offers and cases with everything defaulted. */
final class Given {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    // Said in hours, not as two days: they are elapsed hours.
    static final Duration ANSWER_TIME = Duration.parse("PT48H");
    static final UUID CASE = UUID.fromString("019c0000-0000-7000-8000-000000000001");
    static final String ASH_UNIT = "X9A01";
    static final String ELM_UNIT = "X9A02";

    private Given() {}

    static Offer anOffer() {
        return anOfferOf(ASH_UNIT, "4-12");
    }

    static Offer anOfferOf(String unit, String vacancy) {
        return Offer.make(
                        UUID.nameUUIDFromBytes((unit + vacancy).getBytes(StandardCharsets.UTF_8)),
                        CASE,
                        new Bed(unit, "Ash", vacancy),
                        Window.open(NOON, ANSWER_TIME))
                .after();
    }

    static Offer in(OfferStatus status) {
        return in(status, anOffer());
    }

    static Offer in(OfferStatus status, Offer open) {
        Offer accepted = open.accept(Moment.of(NOON), NOON).after();
        return switch (status) {
            case OPEN -> open;
            case ACCEPTED -> accepted;
            case DECLINED -> open.decline(DeclineReason.X08, NOON).after();
            case EXPIRED -> open.expire(NOON.plus(ANSWER_TIME)).after();
            case ENDED -> open.end(OfferEnding.CASE_MANAGER, NOON).after();
            case ADMITTED -> accepted.occupy(NOON).after();
            case STAY_OVER ->
                new Offer(
                        accepted.id(),
                        accepted.referralId(),
                        accepted.bed(),
                        accepted.window(),
                        accepted.standing().in(OfferStatus.STAY_OVER));
        };
    }

    static PatientCase withdrawn() {
        return standing(CaseStanding.WITHDRAWN);
    }

    static PatientCase standing(CaseStanding now) {
        return aCase(now, Optional.empty());
    }

    static PatientCase admittedTo(String unit) {
        return standingAndAdmittedTo(CaseStanding.OPEN, unit);
    }

    static PatientCase withdrawnAndAdmittedTo(String unit) {
        return standingAndAdmittedTo(CaseStanding.WITHDRAWN, unit);
    }

    static PatientCase standingAndAdmittedTo(CaseStanding now, String unit) {
        return aCase(now, Optional.of(new Admission(unit, NOON)));
    }

    static PatientCase stillOpen() {
        return standing(CaseStanding.OPEN);
    }

    private static PatientCase aCase(CaseStanding now, Optional<Admission> admission) {
        ReferralStanding standing = new ReferralStanding(now, Optional.of(NOON), Optional.empty());
        return new PatientCase(CASE, Optional.empty(), Optional.empty(), standing, admission);
    }
}
