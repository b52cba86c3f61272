package org.securepathways.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.referrals.referral.Samples.FIRST;
import static org.securepathways.referrals.referral.Samples.aReferral;
import static org.securepathways.referrals.referral.Samples.at;
import static org.securepathways.referrals.referral.Samples.taken;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.referrals.referral.Starts.Basis;
import org.securepathways.referrals.referral.Starts.Figure;
import org.securepathways.referrals.referral.Starts.Ruling;

/** Edge case 9: a start that is disputed. */
class StartsTest {
    private static final Figure RECORDED = figure(null, "2026-03-05", Party.PRISON_HEALTH, EvidenceKind.FORM);
    private static final Figure BY_LETTER = figure(new UUID(1, 1), "2026-03-02", Party.UNIT, EvidenceKind.LETTER);
    private static final Figure SOMEBODY_SAYS = figure(new UUID(1, 2), "2026-02-20", Party.MOJ, EvidenceKind.STATEMENT);

    @Test
    void until_a_ruling_the_earliest_start_with_evidence_holds() {
        var starts = starts(List.of(RECORDED, BY_LETTER, SOMEBODY_SAYS), List.of(), Basis.EARLIEST_EVIDENCED);

        assertThat(starts.holds()).isEqualTo(at("2026-03-02"));
        assertThat(starts.basis()).isEqualTo(Basis.EARLIEST_EVIDENCED);
    }

    @Test
    void every_partys_figure_is_shown_earliest_first() {
        var starts = starts(List.of(RECORDED, BY_LETTER, SOMEBODY_SAYS), List.of(), Basis.EARLIEST_EVIDENCED);

        assertThat(starts.figures()).containsExactly(SOMEBODY_SAYS, BY_LETTER, RECORDED);
    }

    @Test
    void which_start_holds_until_a_ruling_is_a_setting() {
        var starts = starts(List.of(RECORDED, BY_LETTER), List.of(), Basis.AS_RECORDED);

        assertThat(starts.holds()).isEqualTo(at("2026-03-05"));
    }

    @Test
    void the_last_ruling_holds_and_hides_no_figure() {
        var first = new Ruling(new UUID(2, 1), at("2026-03-02"), BY_LETTER.claimId());
        var last = new Ruling(new UUID(2, 2), at("2026-02-28"), null);

        var starts = starts(List.of(RECORDED, BY_LETTER), List.of(first, last), Basis.EARLIEST_EVIDENCED);

        assertThat(starts.holds()).isEqualTo(at("2026-02-28"));
        assertThat(starts.basis()).isEqualTo(Basis.RULING);
        assertThat(starts.figures()).hasSize(2);
        assertThat(starts.rulings()).containsExactly(first, last);
    }

    // edge case 10
    @Test
    void a_notice_later_than_the_request_is_flagged_and_both_dates_are_kept() {
        var referral = taken(aReferral(FIRST, "2026-03-02", "2026-02-20"));

        var noticed = Facts.stated(
                        referral,
                        Milestone.REFERRAL_NOTICE_GIVEN,
                        Said.byForm(at("2026-03-03")),
                        LocalDate.of(2026, 2, 27))
                .after();

        assertThat(noticed.times().isNoticeBackdated()).isTrue();
        assertThat(noticed.times().initialRequestAt()).isEqualTo(at("2026-02-20"));
        assertThat(noticed.times().noticeDate()).isEqualTo(LocalDate.of(2026, 2, 27));
    }

    @Test
    void a_notice_of_the_day_of_the_request_is_not_flagged() {
        var referral = taken(aReferral(FIRST, "2026-03-02", "2026-02-20"));

        var noticed = Facts.stated(
                        referral,
                        Milestone.REFERRAL_NOTICE_GIVEN,
                        Said.byForm(at("2026-03-03")),
                        LocalDate.of(2026, 2, 20))
                .after();

        assertThat(noticed.times().isNoticeBackdated()).isFalse();
    }

    @Test
    void what_is_told_later_shows_an_earlier_start_and_never_a_later_one() {
        var referral = taken(aReferral(FIRST, "2026-03-02", "2026-02-20"));

        assertThat(requested(referral, "2026-02-10").times().initialRequestAt()).isEqualTo(at("2026-02-10"));
        assertThat(requested(referral, "2026-03-01").times().initialRequestAt()).isEqualTo(at("2026-02-20"));
    }

    private static Referral requested(Referral referral, String at) {
        return Facts.stated(referral, Milestone.INITIAL_REQUEST_MADE, Said.byForm(at(at)), null)
                .after();
    }

    private static Starts starts(List<Figure> figures, List<Ruling> rulings, Basis untilRuled) {
        return Starts.of(Milestone.REFERRAL_SENT, figures, rulings, untilRuled);
    }

    private static Figure figure(UUID claim, String at, Party by, EvidenceKind evidence) {
        return new Figure(claim, at(at), by, evidence);
    }
}
