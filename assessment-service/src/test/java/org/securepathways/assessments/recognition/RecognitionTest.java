package org.securepathways.assessments.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.rule.RefusedException;

class RecognitionTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final Side.Member OURS = new Side.Member("X9A01", Optional.of(Region.NORTH_WEST));
    private static final Side.Member THEIRS = new Side.Member("X9B02", Optional.of(Region.MIDLANDS));
    private static final Found FOUND = new Found(
            new UUID(0, 1),
            "X9B02",
            Optional.of(SecurityLevel.MEDIUM),
            Optional.of(CarePathway.MENTAL_ILLNESS),
            AUGUST);

    @ParameterizedTest
    @CsvSource({
        "GRANT, NEVER, yes",
        "GRANT, GRANTED, ALREADY_TRUSTED",
        "GRANT, SUSPENDED, yes",
        "SUSPEND, NEVER, NOT_TRUSTED",
        "SUSPEND, GRANTED, yes",
        "SUSPEND, SUSPENDED, NOT_TRUSTED"
    })
    void trust_is_granted_and_suspended_as_the_table_says(TrustAct act, TrustStatus status, String says) {
        assertThat(Trust.refusal(act, status).map(Enum::name).orElse("yes")).isEqualTo(says);
    }

    static Stream<TrustStatus> statuses() {
        return Stream.of(TrustStatus.values());
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void every_status_of_trust_is_reached_by_steps(TrustStatus status) {
        var trust = switch (status) {
            case NEVER -> new Trust("LEI", "X9A01", List.of());
            case GRANTED -> granted();
            case SUSPENDED -> granted().then(step(TrustAct.SUSPEND, JUNE, TrustReason.INCIDENT));
        };

        assertThat(trust.status()).isEqualTo(status);
    }

    @Test
    void trust_on_a_day_is_what_the_last_step_until_then_says() {
        var trust = granted()
                .then(step(TrustAct.SUSPEND, JUNE, TrustReason.DOSSIERS_INCOMPLETE))
                .then(step(TrustAct.GRANT, AUGUST, TrustReason.PUT_RIGHT));

        assertThat(trust.heldOn(MAY.minusDays(1))).isFalse();
        assertThat(trust.heldOn(MAY)).isTrue();
        assertThat(trust.heldOn(JUNE)).isFalse();
        assertThat(trust.heldOn(AUGUST)).isTrue();
    }

    @Test
    void trust_is_told_in_order_and_with_a_reason_that_fits() {
        assertThatThrownBy(() -> granted().then(step(TrustAct.SUSPEND, MAY.minusDays(1), TrustReason.INCIDENT)))
                .hasMessage("TRUST_BEFORE_THE_LAST");
        assertThatThrownBy(() -> granted().then(step(TrustAct.SUSPEND, JUNE, TrustReason.AUDITED)))
                .hasMessage("TRUST_REASON_DOES_NOT_FIT");
    }

    @ParameterizedTest
    @CsvSource({"AGREED, yes", "IN_FORCE, yes", "EXPIRED, AGREEMENT_OVER", "ENDED, AGREEMENT_OVER"})
    void an_agreement_is_ended_as_the_table_says(AgreementStatus status, String says) {
        assertThat(Agreement.refusal(status).map(Enum::name).orElse("yes")).isEqualTo(says);
    }

    @Test
    void an_agreement_stands_as_its_days_say() {
        var agreement = between(organisation("X9A01"), organisation("X9B02"));

        assertThat(agreement.status(MAY.minusDays(1))).isEqualTo(AgreementStatus.AGREED);
        assertThat(agreement.status(MAY)).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreement.status(JUNE)).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreement.status(JUNE.plusDays(1))).isEqualTo(AgreementStatus.EXPIRED);
        assertThat(agreement.ended(MAY.plusDays(5)).status(MAY.plusDays(5))).isEqualTo(AgreementStatus.ENDED);
        assertThat(agreement.ended(MAY.plusDays(5)).status(MAY.plusDays(4))).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void expiry_ends_recognition_and_leaves_the_assessment() {
        var agreement = between(organisation("X9A01"), organisation("X9B02"));

        var before = judged(agreement, JUNE);
        assertThat(before.recognised()).isTrue();
        assertThat(before.agreement()).contains(agreement.id());
        assertThat(before.until()).contains(JUNE);

        var after = judged(agreement, JUNE.plusDays(1));
        assertThat(after.recognised()).isFalse();
        assertThat(after.assessment()).contains(FOUND.assessmentId());
        assertThat(after.says()).contains("ended on 2026-06-01", "counts until 2026-08-01");
    }

    @Test
    void recognition_ends_no_later_than_the_assessment_counts() {
        var longer = new Agreement(
                new UUID(0, 9),
                organisation("X9A01"),
                organisation("X9B02"),
                Set.of(),
                Set.of(),
                MAY,
                AUGUST.plusYears(1),
                Optional.empty());

        assertThat(judged(longer, JUNE).until()).contains(AUGUST);
    }

    @Test
    void a_region_recognises_the_assessments_of_another_region() {
        assertThat(judged(between(region(Region.NORTH_WEST), region(Region.MIDLANDS)), MAY)
                        .recognised())
                .isTrue();
        assertThat(judged(between(region(Region.NORTH_WEST), region(Region.WALES)), MAY)
                        .recognised())
                .isFalse();
        assertThat(judged(between(region(Region.MIDLANDS), region(Region.NORTH_WEST)), MAY)
                        .recognised())
                .isFalse();
    }

    @Test
    void an_agreement_counts_within_its_scope_only() {
        var low = new Agreement(
                new UUID(0, 9),
                organisation("X9A01"),
                organisation("X9B02"),
                Set.of(SecurityLevel.LOW),
                Set.of(),
                MAY,
                JUNE,
                Optional.empty());

        assertThat(judged(low, MAY).recognised()).isFalse();
    }

    @Test
    void an_organisation_needs_no_agreement_for_its_own_assessment_and_nothing_recognises_none() {
        assertThat(Recognition.of(Optional.of(FOUND), THEIRS, THEIRS, List.of(), MAY)
                        .recognised())
                .isTrue();
        assertThat(Recognition.of(Optional.empty(), OURS, THEIRS, List.of(), MAY)
                        .says())
                .contains("No access assessment");
    }

    @Test
    void an_agreement_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> between(organisation("X9A01"), new Side(Set.of(), Set.of()))
                        .agreed(MAY))
                .isInstanceOf(RefusedException.class)
                .hasMessage("AGREEMENT_PARTIES_MISSING");
        assertThatThrownBy(() ->
                        between(organisation("X9A01"), organisation("X9B02")).agreed(AUGUST))
                .hasMessage("AGREEMENT_DATES_INVALID");
    }

    private static Recognition judged(Agreement agreement, LocalDate day) {
        return Recognition.of(Optional.of(FOUND), OURS, THEIRS, List.of(agreement), day);
    }

    private static Agreement between(Side recognisers, Side assessors) {
        return new Agreement(new UUID(0, 9), recognisers, assessors, Set.of(), Set.of(), MAY, JUNE, Optional.empty());
    }

    private static Side organisation(String code) {
        return new Side(Set.of(code), Set.of());
    }

    private static Side region(Region region) {
        return new Side(Set.of(), Set.of(region));
    }

    private static Trust granted() {
        return new Trust("LEI", "X9A01", List.of()).then(step(TrustAct.GRANT, MAY, TrustReason.AUDITED));
    }

    private static TrustStep step(TrustAct act, LocalDate on, TrustReason reason) {
        return new TrustStep(act, on, reason, "tester", Instant.parse("2026-05-01T12:00:00Z"));
    }
}
