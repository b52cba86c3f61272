package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Cases.referral;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.assessments.access.Heard.State;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;

class HeardTest {
    private static final Moment NOON = new Moment("2026-03-09T12:00:00Z");
    private static final ReferralFacts SENT = referral(1).facts();
    private static final Heard.Place CARDIFF = new Heard.Place("CFI", Region.WALES, Jurisdiction.WALES);
    private static final Heard.Custody ON_REMAND = new Heard.Custody(CustodyStatus.REMAND, LegalPower.S48_2A);
    private static final Heard.Judged CALM = new Heard.Judged(Urgency.PLANNED, UrgencyGround.CHRONIC_STABLE);
    private static final Heard.Judged DIRE = new Heard.Judged(Urgency.EMERGENCY, UrgencyGround.NOT_EATING_OR_DRINKING);

    /** All of a long life, as its service told it. */
    private static final List<UnaryOperator<Heard>> LIFE = List.of(
            h -> h.says(1, SENT, false),
            h -> h.judgedByReferrer(2, CALM),
            h -> h.judgedByAssessor(3, DIRE),
            h -> h.placed(4, CARDIFF),
            h -> h.held(5, ON_REMAND),
            h -> h.stands(6, State.WITHDRAWN, NOON),
            h -> h.stands(7, State.OPEN, NOON),
            h -> h.stands(8, State.REJECTED, NOON),
            h -> h.stands(9, State.OPEN, NOON),
            h -> h.merged(10, Optional.of(new UUID(1, 1)), NOON),
            h -> h.merged(11, Optional.empty(), NOON),
            Heard::completed,
            h -> h.closed(12, NOON),
            h -> h.reopened(13),
            h -> h.closed(14, new Moment("2026-03-08")));

    @Test
    void edge_case_42_in_whatever_order_it_is_told_what_is_known_is_the_same() {
        Heard inOrder = all(LIFE);

        for (int seed = 0; seed < 300; seed++) {
            List<UnaryOperator<Heard>> shuffled = new ArrayList<>(LIFE);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.addAll(shuffled.subList(0, seed % LIFE.size()));
            assertThat(all(shuffled)).isEqualTo(inOrder);
        }
        assertThat(inOrder.ending().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(inOrder.ending().at()).contains(new Moment("2026-03-08"));
    }

    @ParameterizedTest(name = "withdrawn by {0}, undone by {1}, withdrawn again by {2}: {3}")
    @CsvSource({"2, 3, 4, WITHDRAWN", "2, 5, 4, OPEN", "3, 2, 1, WITHDRAWN", "2, 9, 7, OPEN"})
    void a_withdrawal_and_its_undoing_are_weighed_by_sequence(long first, long undone, long again, CaseStatus status) {
        Heard heard = Heard.NOTHING
                .stands(first, State.WITHDRAWN, NOON)
                .stands(undone, State.OPEN, NOON)
                .stands(again, State.WITHDRAWN, NOON);

        assertThat(heard.ending().status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "closed by {0}, opened again by {1}: {2}")
    @CsvSource({"2, 3, OPEN", "3, 2, CLOSED"})
    void edge_case_44_that_it_is_closed_and_that_it_is_not_are_weighed_by_sequence(
            long closed, long reopened, CaseStatus status) {
        assertThat(Heard.NOTHING
                        .closed(closed, NOON)
                        .reopened(reopened)
                        .ending()
                        .status())
                .isEqualTo(status);
        assertThat(Heard.NOTHING
                        .reopened(reopened)
                        .closed(closed, NOON)
                        .ending()
                        .status())
                .isEqualTo(status);
    }

    @Test
    void edge_case_19_a_prison_move_changes_where_the_person_is_and_a_correction_does_not_move_them_back() {
        Heard moved = Heard.NOTHING.says(1, SENT, false).placed(2, CARDIFF).says(3, SENT, false);

        ReferralFacts now = moved.referral().orElseThrow().facts();
        assertThat(now.prison()).isEqualTo("CFI");
        assertThat(now.region()).isEqualTo(Region.WALES);
        assertThat(now.jurisdiction()).isEqualTo(Jurisdiction.WALES);
        assertThat(now.sentAt()).isEqualTo(SENT.sentAt());
    }

    @ParameterizedTest(name = "told as a whole by {0}, custody and urgency by 2: the later stands")
    @CsvSource({"1, S48_2A, PLANNED", "3, S47, URGENT"})
    void edge_case_25_custody_and_urgency_are_as_last_told(long whole, LegalPower power, Urgency urgency) {
        Heard heard = Heard.NOTHING.held(2, ON_REMAND).judgedByReferrer(2, CALM).says(whole, SENT, false);

        ReferralFacts now = heard.referral().orElseThrow().facts();
        assertThat(now.legalPower()).isEqualTo(power);
        assertThat(now.urgency()).isEqualTo(urgency);
    }

    @Test
    void what_the_assessors_judge_stands_beside_the_referrers_urgency_and_orders_work() {
        Heard heard = Heard.NOTHING.says(1, SENT, false).judgedByAssessor(2, DIRE);

        assertThat(heard.referral().orElseThrow().facts().urgency()).isEqualTo(Urgency.URGENT);
        assertThat(heard.urgency()).contains(Urgency.EMERGENCY);
    }

    @Test
    void other_news_alone_is_no_referral_yet() {
        assertThat(Heard.NOTHING.placed(4, CARDIFF).judgedByReferrer(5, CALM).referral())
                .isEmpty();
    }

    @Test
    void a_dossier_once_complete_stays_so() {
        assertThat(Heard.NOTHING.says(1, SENT, true).says(2, SENT, false).complete())
                .isTrue();
        assertThat(Heard.NOTHING.completed().complete()).isTrue();
        assertThat(Heard.NOTHING.says(1, SENT, false).complete()).isFalse();
    }

    private static Heard all(List<UnaryOperator<Heard>> news) {
        Heard heard = Heard.NOTHING;
        for (UnaryOperator<Heard> one : news) {
            heard = one.apply(heard);
        }
        return heard;
    }
}
