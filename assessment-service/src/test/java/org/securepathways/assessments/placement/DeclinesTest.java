package org.securepathways.assessments.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.securepathways.assessments.access.Refused.refusalOf;

import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;

class DeclinesTest {

    @ParameterizedTest(name = "{0} is {1}, and {2} follows")
    @CsvSource({
        "X01, CLINICAL, REVIEW_DECISION",
        "X02, CLINICAL, REVIEW_LEVEL",
        "X03, CLINICAL, REVIEW_LEVEL",
        "X04, CLINICAL, OFFER_UNIT_THAT_FITS",
        "X05, OTHER, OFFER_UNIT_THAT_FITS",
        "X06, OTHER, OFFER_UNIT_THAT_FITS",
        "X07, OTHER, OFFER_UNIT_THAT_FITS",
        "X08, CAPACITY, OFFER_ANOTHER_UNIT",
        "X09, CAPACITY, OFFER_ANOTHER_UNIT",
        "X10, CAPACITY, OFFER_ANOTHER_UNIT",
        "X11, OTHER, SUPPLY_INFORMATION",
        "X12, OTHER, REVIEW_DECISION",
        "X13, OTHER, CHECK_DUPLICATE",
        "X14, OTHER, REVIEW_DECISION"
    })
    void each_reason_has_one_nature_and_one_next_step(DeclineReason reason, DeclineNature nature, NextStep next) {
        assertThat(Declines.natureOf(reason)).isEqualTo(nature);
        assertThat(NextStep.after(reason)).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void no_reason_asks_for_another_visit(DeclineReason reason) {
        assertThat(NextStep.after(reason).name()).doesNotContain("ASSESS", "VISIT");
    }

    @Test
    void the_offer_alone_decides_what_is_drawn_and_about_the_share_asked_for() {
        Sample fifth = new Sample(0.2);

        long drawn = IntStream.range(0, 5_000)
                .mapToObj(n -> new UUID(0x0190_0000_0000_7000L, n))
                .filter(offer -> fifth.draws(offer, DeclineNature.CLINICAL))
                .count();

        assertThat(drawn).isBetween(900L, 1_100L);
        UUID one = UUID.fromString("019cec04-974a-7ee8-a8ac-0ea8e169d43b");
        assertThat(fifth.draws(one, DeclineNature.CLINICAL))
                .isEqualTo(new Sample(0.2).draws(one, DeclineNature.CLINICAL));
        assertThat(new Sample(1).draws(one, DeclineNature.CLINICAL)).isTrue();
        assertThat(new Sample(0).draws(one, DeclineNature.CLINICAL)).isFalse();
        assertThatThrownBy(() -> new Sample(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_clinical_declines_are_drawn() {
        for (DeclineNature nature : EnumSet.of(DeclineNature.CAPACITY, DeclineNature.OTHER)) {
            assertThat(new Sample(1).draws(UUID.randomUUID(), nature)).isFalse();
        }
    }

    /** Every verdict, before and after another. */
    @ParameterizedTest
    @EnumSource(Verdict.class)
    void a_decline_is_judged_once(Verdict verdict) {
        Audit judged = audit().judged(verdict, "The ward was full.");

        assertThat(judged.verdict()).isEqualTo(verdict);
        for (Verdict again : Verdict.values()) {
            assertThat(refusalOf(() -> judged.judged(again, null))).isEqualTo(AuditRefusal.AUDIT_ALREADY_JUDGED);
        }
    }

    private static Audit audit() {
        return new Audit(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "X9A01",
                DeclineReason.X02,
                false,
                new Moment("2026-03-16"),
                Instant.parse("2026-03-16T12:00:00Z"),
                null,
                null);
    }
}
