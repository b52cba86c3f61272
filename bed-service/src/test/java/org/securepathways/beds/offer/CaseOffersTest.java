package org.securepathways.beds.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.beds.offer.Given.ASH_UNIT;
import static org.securepathways.beds.offer.Given.ELM_UNIT;
import static org.securepathways.beds.offer.Given.admittedTo;
import static org.securepathways.beds.offer.Given.anOfferOf;
import static org.securepathways.beds.offer.Given.in;
import static org.securepathways.beds.offer.Given.stillOpen;
import static org.securepathways.beds.offer.Given.withdrawn;
import static org.securepathways.beds.offer.Given.withdrawnAndAdmittedTo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.securepathways.beds.patient.CaseStanding;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.kit.outbox.Change;

class CaseOffersTest {
    private static final Offer ASH_OPEN = anOfferOf(ASH_UNIT, "1");
    private static final Offer ASH_RESERVED = in(OfferStatus.ACCEPTED, ASH_OPEN);
    private static final Offer ELM_OPEN = anOfferOf(ELM_UNIT, "2");

    @Test
    void a_case_still_open_changes_nothing() {
        assertThat(settle(stillOpen(), ASH_RESERVED, ELM_OPEN)).containsExactly(ASH_RESERVED, ELM_OPEN);
    }

    @Test
    void a_withdrawal_ends_open_offers_and_the_reservation() {
        assertThat(settle(withdrawn(), ASH_RESERVED, ELM_OPEN))
                .allSatisfy(offer -> assertThat(offer.endedBecause(OfferEnding.REFERRAL_WITHDRAWN))
                        .isTrue());
    }

    @Test
    void an_admission_fills_the_reserved_bed_and_ends_the_rest() {
        List<Offer> after = settle(admittedTo(ASH_UNIT), ASH_RESERVED, ELM_OPEN);

        assertThat(after.get(0).status()).isEqualTo(OfferStatus.ADMITTED);
        assertThat(after.get(1).endedBecause(OfferEnding.ADMITTED_ELSEWHERE)).isTrue();
    }

    @Test
    void an_admission_to_another_unit_ends_the_reservation() {
        assertThat(settle(admittedTo("X9Z99"), ASH_RESERVED).get(0).endedBecause(OfferEnding.ADMITTED_ELSEWHERE))
                .isTrue();
    }

    @Test
    void an_admission_nobody_had_accepted_fills_the_bed_that_was_on_offer() {
        assertThat(settle(admittedTo(ASH_UNIT), ASH_OPEN).get(0).status()).isEqualTo(OfferStatus.ADMITTED);
    }

    @Test
    void an_admission_never_takes_a_bed_that_somebody_else_holds() {
        List<Change<Offer>> changes =
                new CaseOffers(List.of(ASH_OPEN)).settle(admittedTo(ASH_UNIT), List.of(ASH_OPEN.bed()));

        assertThat(after(List.of(ASH_OPEN), changes).get(0).status()).isEqualTo(OfferStatus.ENDED);
    }

    @Test
    void a_corrected_admission_moves_the_stay() {
        List<Offer> first = settle(admittedTo(ASH_UNIT), ASH_RESERVED, ELM_OPEN);
        List<Offer> corrected = settle(admittedTo(ELM_UNIT), first.toArray(Offer[]::new));

        assertThat(corrected).extracting(Offer::status).containsExactly(OfferStatus.ENDED, OfferStatus.ADMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void a_retracted_admission_leaves_a_reservation_as_the_referral_stands(CaseStanding standing) {
        Offer stay = in(OfferStatus.ADMITTED, ASH_OPEN);
        List<Change<Offer>> changes =
                new CaseOffers(List.of(stay, ELM_OPEN)).retract(Given.standing(standing), Given.NOON);
        boolean ends = standing.endsOffers().isPresent();

        assertThat(after(List.of(stay, ELM_OPEN), changes))
                .extracting(Offer::status)
                .containsExactly(ends ? OfferStatus.ENDED : OfferStatus.ACCEPTED, OfferStatus.OPEN);
        assertThat(changes.get(0).events()).hasSize(ends ? 2 : 1);
    }

    @Test
    void a_withdrawal_and_an_admission_give_the_same_in_either_order() {
        Offer[] before = {ASH_RESERVED, ELM_OPEN};
        Offer[] withdrawnFirst = settle(withdrawn(), before).toArray(Offer[]::new);
        Offer[] admittedFirst = settle(admittedTo(ASH_UNIT), before).toArray(Offer[]::new);
        PatientCase both = withdrawnAndAdmittedTo(ASH_UNIT);

        assertThat(settle(both, withdrawnFirst))
                .extracting(Offer::status)
                .containsExactly(OfferStatus.ADMITTED, OfferStatus.ENDED)
                .isEqualTo(
                        settle(both, admittedFirst).stream().map(Offer::status).toList());
    }

    @ParameterizedTest
    @EnumSource
    void how_the_referral_stands_ends_what_is_open_or_reserved_and_touches_nothing_else(CaseStanding standing) {
        for (OfferStatus status : OfferStatus.values()) {
            boolean ends = standing.endsOffers().isPresent() && (status == OfferStatus.OPEN || status.holdsBed());
            assertThat(settle(Given.standing(standing), in(status, ASH_OPEN))
                            .get(0)
                            .status())
                    .as("%s while %s", status, standing)
                    .isEqualTo(ends ? OfferStatus.ENDED : status);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_admission_outranks_however_the_referral_stands(CaseStanding standing) {
        Offer[] ended = settle(Given.standing(standing), ASH_RESERVED).toArray(Offer[]::new);
        assertThat(settle(Given.standingAndAdmittedTo(standing, ASH_UNIT), ended)
                        .get(0)
                        .status())
                .isEqualTo(OfferStatus.ADMITTED);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfEnd")
    void settling_twice_changes_nothing_more(PatientCase patient) {
        List<Offer> once = settle(patient, ASH_RESERVED, ELM_OPEN);

        assertThat(new CaseOffers(once).settle(patient, List.of())).isEmpty();
    }

    static Stream<PatientCase> everyKindOfEnd() {
        return Stream.of(
                stillOpen(), withdrawn(), admittedTo(ASH_UNIT), admittedTo("X9Z99"), withdrawnAndAdmittedTo(ASH_UNIT));
    }

    private static List<Offer> settle(PatientCase patient, Offer... offers) {
        List<Offer> before = Arrays.asList(offers);
        return after(before, new CaseOffers(before).settle(patient, List.of()));
    }

    private static List<Offer> after(List<Offer> before, List<Change<Offer>> changes) {
        Map<UUID, Offer> byId = new LinkedHashMap<>();
        before.forEach(offer -> byId.put(offer.id(), offer));
        changes.forEach(change -> byId.put(change.after().id(), change.after()));
        return List.copyOf(byId.values());
    }
}
