package org.securepathways.beds.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.securepathways.beds.offer.Given.ANSWER_TIME;
import static org.securepathways.beds.offer.Given.NOON;
import static org.securepathways.beds.offer.Given.anOffer;
import static org.securepathways.beds.offer.Given.in;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;

class OfferTest {
    private static final Instant LAST_MOMENT = NOON.plus(ANSWER_TIME).minusNanos(1);
    private static final Instant EXPIRY = NOON.plus(ANSWER_TIME);

    @Test
    void an_offer_can_be_accepted_until_the_last_moment() {
        Change<Offer> accepted = anOffer().accept(Moment.of(LAST_MOMENT), LAST_MOMENT);

        assertThat(accepted.after().status()).isEqualTo(OfferStatus.ACCEPTED);
        assertThat(accepted.events().get(0).type()).isEqualTo(EventType.OFFER_ACCEPTED);
    }

    @Test
    void an_expired_offer_stays_expired_whatever_time_the_late_answer_names() {
        assertRefused(OfferRefusal.OFFER_EXPIRED, () -> anOffer().accept(Moment.of(NOON), EXPIRY));
        assertRefused(OfferRefusal.OFFER_EXPIRED, () -> anOffer().decline(DeclineReason.X08, EXPIRY));
    }

    @Test
    void forty_eight_hours_are_elapsed_hours_also_when_the_clocks_change() {
        Instant beforeTheChange = Instant.parse("2026-03-28T12:00:00Z");

        assertThat(Window.open(beforeTheChange, ANSWER_TIME).expiresAt())
                .isEqualTo(Instant.parse("2026-03-30T12:00:00Z"));
    }

    @Test
    void accepting_twice_changes_nothing() {
        assertThat(in(OfferStatus.ACCEPTED).accept(Moment.of(NOON), EXPIRY).events())
                .isEmpty();
    }

    @Test
    void an_acceptance_dated_on_the_day_of_the_offer_counts_and_one_dated_before_does_not() {
        assertThat(anOffer().accept(new Moment("2026-03-02"), NOON).events()).isNotEmpty();
        assertRefused(OfferRefusal.ACCEPTED_BEFORE_OFFERED, () -> anOffer().accept(new Moment("2026-03-01"), NOON));
    }

    @Test
    void the_loser_of_a_race_learns_that_the_bed_is_reserved() {
        Offer lost = anOffer().end(OfferEnding.BED_TAKEN, NOON).after();

        assertRefused(OfferRefusal.BED_ALREADY_RESERVED, () -> lost.accept(Moment.of(NOON), NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINED, ALREADY_DECLINED",
        "EXPIRED, OFFER_EXPIRED",
        "ENDED, OFFER_ENDED",
        "ADMITTED, ALREADY_ADMITTED",
        "STAY_OVER, ALREADY_ADMITTED"
    })
    void what_is_over_cannot_be_accepted(OfferStatus status, OfferRefusal refusal) {
        assertRefused(refusal, () -> in(status).accept(Moment.of(NOON), NOON));
    }

    @Test
    void declining_after_acceptance_is_marked() {
        Change<Offer> declined = in(OfferStatus.ACCEPTED).decline(DeclineReason.X09, EXPIRY);

        assertThat(declined.events().get(0).data())
                .isInstanceOfSatisfying(
                        OfferDeclined.class,
                        told -> assertThat(told.afterAcceptance()).isTrue());
    }

    @Test
    void declining_again_for_the_same_reason_changes_nothing_and_for_another_is_refused() {
        Offer declined = anOffer().decline(DeclineReason.X08, NOON).after();

        assertThat(declined.decline(DeclineReason.X08, NOON).events()).isEmpty();
        assertRefused(OfferRefusal.ALREADY_DECLINED, () -> declined.decline(DeclineReason.X01, NOON));
    }

    @Test
    void an_open_offer_expires_at_its_time_however_late_that_is_noticed() {
        Change<Offer> expired = anOffer().expire(EXPIRY.plus(Duration.ofDays(3)));

        assertThat(expired.events().get(0).occurredAt()).isEqualTo(EXPIRY);
    }

    @ParameterizedTest
    @EnumSource(value = OfferStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void only_an_open_offer_expires(OfferStatus status) {
        assertThat(in(status).expire(EXPIRY).events()).isEmpty();
    }

    @Test
    void ending_a_reservation_says_that_a_bed_was_reserved() {
        Change<Offer> ended = in(OfferStatus.ACCEPTED).end(OfferEnding.REFERRAL_WITHDRAWN, NOON);

        assertThat(ended.events().get(0).data())
                .isInstanceOfSatisfying(
                        OfferEnded.class, told -> assertThat(told.wasReserved()).isTrue());
    }

    @ParameterizedTest
    @EnumSource(
            value = OfferStatus.class,
            names = {"DECLINED", "EXPIRED", "ENDED", "STAY_OVER"})
    void what_is_over_does_not_end_again(OfferStatus status) {
        assertThat(in(status).end(OfferEnding.BED_TAKEN, NOON).events()).isEmpty();
    }

    private static void assertRefused(OfferRefusal refusal, Supplier<Change<Offer>> attempt) {
        assertThatThrownBy(attempt::get)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
