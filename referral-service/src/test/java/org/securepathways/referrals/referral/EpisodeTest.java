package org.securepathways.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.referrals.referral.Samples.FIRST;
import static org.securepathways.referrals.referral.Samples.SAM;
import static org.securepathways.referrals.referral.Samples.SECOND;
import static org.securepathways.referrals.referral.Samples.aReferral;
import static org.securepathways.referrals.referral.Samples.at;
import static org.securepathways.referrals.referral.Samples.taken;

import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.UndoReason;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.ReferralSubmitted;

class EpisodeTest {
    private static final Period NINETY_DAYS = Period.ofDays(90);
    private static final Referral SENT_IN_MARCH = taken(aReferral(FIRST, "2026-03-02", "2026-02-27"));

    @Test
    void withdrawn_and_made_again_is_one_episode_whose_clock_runs_on() {
        var withdrawn =
                SENT_IN_MARCH.withdraw(WithdrawalReason.W01, at("2026-03-09")).after();

        var again = madeAgain(withdrawn, aReferral(SECOND, "2026-03-20"));

        assertThat(again.episodeId()).isEqualTo(FIRST);
        assertThat(again.times().clockFrom()).isEqualTo(at("2026-03-02"));
        assertThat(again.times().initialRequestAt()).isEqualTo(at("2026-02-27"));
        assertThat(again.sentAt()).isEqualTo(at("2026-03-20"));
    }

    @Test
    void a_third_one_still_counts_from_the_first() {
        var second = madeAgain(
                SENT_IN_MARCH.withdraw(WithdrawalReason.W01, at("2026-03-09")).after(),
                aReferral(SECOND, "2026-03-20"));

        var third = madeAgain(
                second.withdraw(WithdrawalReason.W07, at("2026-04-01")).after(),
                aReferral(new UUID(1, 3), "2026-04-02"));

        assertThat(third.episodeId()).isEqualTo(FIRST);
        assertThat(third.times().clockFrom()).isEqualTo(at("2026-03-02"));
    }

    @Test
    void the_event_tells_when_the_episode_began() {
        var withdrawn =
                SENT_IN_MARCH.withdraw(WithdrawalReason.W01, at("2026-03-09")).after();
        var command = aReferral(SECOND, "2026-03-20");

        var submitted =
                (ReferralSubmitted) Beginning.of(command, SAM, Episode.continuedBy(command, withdrawn, NINETY_DAYS))
                        .events()
                        .get(0)
                        .data();

        assertThat(submitted.firstSentAt()).isEqualTo(at("2026-03-02"));
        assertThat(submitted.sentAt()).isEqualTo(at("2026-03-20"));
    }

    // edge case 12
    @Test
    void rejected_as_not_hospital_and_requested_anew_is_a_new_episode_with_a_new_clock() {
        var rejected = rejected(ReturnReason.NOT_HOSPITAL);

        var later = madeAgain(rejected, aReferral(SECOND, "2026-05-20", "2026-05-18"));

        assertThat(later.episodeId()).isEqualTo(SECOND);
        assertThat(later.times().clockFrom()).isEqualTo(at("2026-05-20"));
    }

    @Test
    void rejected_as_not_hospital_and_made_again_on_the_old_request_keeps_the_clock() {
        var again = madeAgain(rejected(ReturnReason.NOT_HOSPITAL), aReferral(SECOND, "2026-03-20", "2026-02-27"));

        assertThat(again.episodeId()).isEqualTo(FIRST);
        assertThat(again.times().clockFrom()).isEqualTo(at("2026-03-02"));
    }

    @ParameterizedTest
    @EnumSource(
            value = WithdrawalReason.class,
            names = {"W02", "W03", "W05", "W06", "W09"})
    void after_custody_ended_a_later_referral_is_a_matter_of_its_own(WithdrawalReason reason) {
        var withdrawn = SENT_IN_MARCH.withdraw(reason, at("2026-03-09")).after();

        assertThat(madeAgain(withdrawn, aReferral(SECOND, "2026-03-20")).episodeId())
                .isEqualTo(SECOND);
    }

    @Test
    void a_referral_long_after_the_last_one_is_a_new_episode() {
        var withdrawn =
                SENT_IN_MARCH.withdraw(WithdrawalReason.W01, at("2026-03-09")).after();

        assertThat(madeAgain(withdrawn, aReferral(SECOND, "2026-06-07")).episodeId())
                .isEqualTo(FIRST);
        assertThat(madeAgain(withdrawn, aReferral(SECOND, "2026-06-08")).episodeId())
                .isEqualTo(SECOND);
    }

    @Test
    void after_an_admission_a_referral_is_a_new_episode() {
        var admitted = SENT_IN_MARCH.admitted(at("2026-03-09")).after();

        assertThat(madeAgain(admitted, aReferral(SECOND, "2026-03-20")).episodeId())
                .isEqualTo(SECOND);
    }

    // edge case 11
    @Test
    void returned_as_incomplete_and_sent_again_restarts_nothing_and_is_counted() {
        var returned = Progress.returned(SENT_IN_MARCH, said("2026-03-05"), ReturnReason.INFORMATION_MISSING);

        var again = Progress.resubmitted(returned.after(), said("2026-03-12")).after();

        assertThat(again.times()).isEqualTo(SENT_IN_MARCH.times());
        assertThat(again.standing().resubmissions()).isEqualTo(1);
        assertThat(again.standing().stage()).isEqualTo(Stage.SENT);
    }

    // edge case 11
    @Test
    void rejected_as_incomplete_and_sent_again_restarts_nothing_either() {
        var again = Progress.resubmitted(rejected(ReturnReason.REPORT_MISSING), said("2026-03-12"))
                .after();

        assertThat(again.times()).isEqualTo(SENT_IN_MARCH.times());
        assertThat(again.isOpen()).isTrue();
        assertThat(again.standing().resubmissions()).isEqualTo(1);
    }

    // edge case 13
    @Test
    void nothing_done_with_a_referral_moves_when_its_clock_began() {
        var after = Progress.received(SENT_IN_MARCH, said("2026-03-03")).after();
        after = Progress.returned(after, said("2026-03-05"), ReturnReason.RISK_UNCLEAR)
                .after();
        after = Progress.resubmitted(after, said("2026-03-06")).after();
        after = Progress.accepted(after, said("2026-03-07")).after();
        after = after.reassign(Samples.prison("MDI"), at("2026-03-08")).after();
        after = after.withdraw(WithdrawalReason.W01, at("2026-03-09")).after();
        after = after.undoWithdrawal(UndoReason.WRONG_PERSON, at("2026-03-10")).after();

        assertThat(after.times()).isEqualTo(SENT_IN_MARCH.times());
        assertThat(after.standing().stage()).isEqualTo(Stage.ACCEPTED);
    }

    private static Referral rejected(ReturnReason reason) {
        return Progress.rejected(SENT_IN_MARCH, said("2026-03-09"), reason).after();
    }

    private static Referral madeAgain(Referral earlier, SubmitReferral command) {
        return Beginning.of(command, SAM, Episode.continuedBy(command, earlier, NINETY_DAYS))
                .after();
    }

    private static Said said(String at) {
        return new Said(at(at), Party.UNIT, EvidenceKind.EMAIL);
    }
}
