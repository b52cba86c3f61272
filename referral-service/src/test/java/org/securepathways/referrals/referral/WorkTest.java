package org.securepathways.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.referrals.referral.Samples.FIRST;
import static org.securepathways.referrals.referral.Samples.aReferral;
import static org.securepathways.referrals.referral.Samples.at;
import static org.securepathways.referrals.referral.Samples.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.contracts.codes.WithdrawalReason;

/** Who has to do what of a referral, and what comes first. */
class WorkTest {
    private final Referral referral = taken(aReferral(FIRST, "2026-03-02"));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void at_every_stage_the_receiving_service_has_its_next_step_or_none(Stage stage) {
        var next = Work.of(referral.in(referral.standing().at(stage))).ofReceivingService();

        assertThat(next)
                .isEqualTo(
                        switch (stage) {
                            case SENT -> NextStep.RECEIVE;
                            case RECEIVED -> NextStep.DECIDE;
                            case RETURNED, ACCEPTED -> null;
                        });
    }

    @Test
    void what_was_given_back_is_sent_again_before_anything_else_is_told() {
        assertThat(Work.of(referral).ofReferrer()).isEqualTo(NextStep.TELL_WHAT_IS_REQUIRED);

        var returned = referral.in(referral.standing().returned(ReturnReason.REPORT_MISSING));
        assertThat(Work.of(returned).ofReferrer()).isEqualTo(NextStep.SEND_AGAIN);
    }

    @Test
    void what_has_ended_asks_nothing_of_anybody() {
        var ended = referral.withdraw(WithdrawalReason.W01, at("2026-03-05")).after();

        assertThat(Work.of(ended)).isEqualTo(new Work(Work.of(referral).rank(), null, null));
    }

    @Test
    void an_alarm_comes_first_until_somebody_answers_for_it_however_urgent_an_assessor_finds_it() {
        var alarmed = judged(Urgency.PLANNED, UrgencyGround.CHRONIC_STABLE)
                .alarmed(Emergency.raised(at("2026-03-02T02:00:00Z"), "Nurse Ward"));

        assertThat(Work.of(alarmed).rank()).isZero();
        assertThat(Work.of(alarmed).ofReceivingService()).isEqualTo(NextStep.ANSWER_EMERGENCY);

        var answered = Alarm.acknowledged(alarmed, at("2026-03-02T03:00:00Z"), Party.COMMISSIONER)
                .after();
        assertThat(Work.of(answered).rank())
                .isEqualTo(Work.of(judged(Urgency.PLANNED, UrgencyGround.CHRONIC_STABLE))
                        .rank());
        assertThat(Work.of(answered).ofReceivingService()).isEqualTo(NextStep.RECEIVE);
    }

    @Test
    void an_alarm_comes_before_an_emergency_somebody_answered_for() {
        var emergency = judged(Urgency.EMERGENCY, UrgencyGround.NOT_EATING_OR_DRINKING);
        var alarmed = emergency.alarmed(Emergency.raised(at("2026-03-02T02:00:00Z"), null));

        assertThat(Work.of(alarmed).rank()).isLessThan(Work.of(emergency).rank());
    }

    @Test
    void the_more_urgent_comes_first() {
        assertThat(Work.of(judged(Urgency.EMERGENCY, UrgencyGround.NOT_EATING_OR_DRINKING))
                        .rank())
                .isLessThan(Work.of(judged(Urgency.URGENT, UrgencyGround.ACUTE_PSYCHOSIS))
                        .rank());
        assertThat(Work.of(judged(Urgency.URGENT, UrgencyGround.ACUTE_PSYCHOSIS))
                        .rank())
                .isLessThan(Work.of(judged(Urgency.STANDARD, UrgencyGround.DETAINABLE))
                        .rank());
        assertThat(Work.of(judged(Urgency.STANDARD, UrgencyGround.DETAINABLE)).rank())
                .isLessThan(Work.of(judged(Urgency.PLANNED, UrgencyGround.CHRONIC_STABLE))
                        .rank());
    }

    private Referral judged(Urgency urgency, UrgencyGround ground) {
        return referral.judgedByAssessor(new Judgement(urgency, ground));
    }
}
