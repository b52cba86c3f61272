package org.securepathways.referrals.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.securepathways.referrals.referral.Samples.aReferral;
import static org.securepathways.referrals.referral.Samples.at;
import static org.securepathways.referrals.referral.Samples.takenOf;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralStatus;

/** What becomes of referrals when it turns out who is the same person. */
class FoldTest {
    private static final Period NINETY_DAYS = Period.ofDays(90);
    private static final Moment NOON = at("2026-03-20T12:00:00Z");
    private static final UUID ANN = new UUID(10, 1);
    private static final UUID BOB = new UUID(10, 2);
    private static final UUID CID = new UUID(10, 3);
    private static final Referral ANNS = of(ANN, 1, "2026-03-02");
    private static final Referral BOBS = of(BOB, 2, "2026-03-05");
    private static final Referral CIDS = of(CID, 3, "2026-03-01");

    // edge case 21
    @Test
    void of_two_open_ones_the_one_whose_clock_started_first_goes_on_and_both_keys_hear_of_it() {
        var changes = fold(List.of(same(BOB, ANN)), ANNS, BOBS);

        var merged = after(changes, BOBS);
        assertThat(merged.status()).isEqualTo(ReferralStatus.MERGED);
        assertThat(merged.standing().mergedInto()).isEqualTo(ANNS.id());
        assertThat(after(changes, ANNS)).isEqualTo(ANNS);
        for (var key : List.of(ANNS, BOBS)) {
            assertThat(told(changes, key)).hasSize(1).allSatisfy(event -> {
                assertThat(event.type()).isEqualTo(EventType.REFERRAL_MERGED);
                assertThat(event.subject()).isEqualTo(key.id().toString());
                assertThat(event.data()).isEqualTo(new ReferralMerged(ANNS.id(), BOBS.id(), NOON));
            });
        }
    }

    @Test
    void which_number_is_kept_says_nothing_about_which_referral_goes_on() {
        assertThat(after(fold(List.of(same(ANN, BOB)), ANNS, BOBS), BOBS).status())
                .isEqualTo(ReferralStatus.MERGED);
        assertThat(after(fold(List.of(same(BOB, ANN)), ANNS, BOBS), BOBS).status())
                .isEqualTo(ReferralStatus.MERGED);
    }

    @Test
    void an_episode_that_began_earlier_goes_before_a_referral_that_was_sent_earlier() {
        var withdrawn = BOBS.withdraw(WithdrawalReason.W01, at("2026-03-06")).after();
        var began = of(CID, 4, "2026-03-10");
        var sameEpisode = after(fold(List.of(same(BOB, CID)), withdrawn, began), began);
        var between = of(ANN, 5, "2026-03-08");

        var changes = fold(List.of(same(BOB, CID), same(ANN, CID)), withdrawn, sameEpisode, between);

        assertThat(after(changes, between).standing().mergedInto()).isEqualTo(began.id());
    }

    @Test
    void sent_at_the_same_time_the_smaller_id_goes_on_whoever_is_asked() {
        var twin = of(BOB, 9, "2026-03-02");

        assertThat(after(fold(List.of(same(ANN, BOB)), ANNS, twin), twin).status())
                .isEqualTo(ReferralStatus.MERGED);
        assertThat(after(fold(List.of(same(ANN, BOB)), twin, ANNS), twin).status())
                .isEqualTo(ReferralStatus.MERGED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"WITHDRAWN", "CLOSED"})
    void one_that_has_ended_stays_as_it_ended(ReferralStatus ended) {
        var other = ended == ReferralStatus.CLOSED
                ? BOBS.admitted(at("2026-03-09")).after()
                : BOBS.withdraw(WithdrawalReason.W02, at("2026-03-09")).after();

        assertThat(fold(List.of(same(ANN, BOB)), ANNS, other)).isEmpty();
    }

    @Test
    void people_without_referrals_are_merged_without_a_word() {
        assertThat(fold(List.of(same(ANN, BOB)))).isEmpty();
        assertThat(fold(List.of(same(ANN, BOB)), ANNS)).isEmpty();
    }

    @Test
    void withdrawn_under_one_number_and_made_again_under_the_other_is_one_episode() {
        var withdrawn = ANNS.withdraw(WithdrawalReason.W07, at("2026-03-04")).after();

        var changes = fold(List.of(same(ANN, BOB)), withdrawn, BOBS);

        var again = after(changes, BOBS);
        assertThat(again.episodeId()).isEqualTo(ANNS.id());
        assertThat(again.times().clockFrom()).isEqualTo(at("2026-03-02"));
        assertThat(again.sentAt()).isEqualTo(at("2026-03-05"));
        var told = (ReferralCorrected) told(changes, BOBS).get(0).data();
        assertThat(told.referral().firstSentAt()).isEqualTo(at("2026-03-02"));
        assertThat(told.referral().episodeId()).isEqualTo(ANNS.id());

        var apart = fold(List.of(), withdrawn, again);
        assertThat(after(apart, BOBS)).isEqualTo(BOBS);
        assertThat(((ReferralCorrected) told(apart, BOBS).get(0).data())
                        .referral()
                        .firstSentAt())
                .isNull();
    }

    @Test
    void an_unmerged_referral_goes_on_as_it_stood_and_the_other_keeps_what_was_done_on_it() {
        var both = List.of(same(ANN, BOB));
        var merged = after(fold(both, ANNS, BOBS), BOBS);
        var survivor = ANNS.withdraw(WithdrawalReason.W01, at("2026-03-15")).after();

        var changes = fold(List.of(), survivor, merged);

        assertThat(after(changes, BOBS)).isEqualTo(BOBS);
        assertThat(after(changes, survivor)).isEqualTo(survivor);
        assertThat(told(changes, survivor))
                .extracting(event -> event.type())
                .containsExactly(EventType.REFERRAL_UNMERGED);
        assertThat(told(changes, merged))
                .extracting(event -> event.type())
                .containsExactly(EventType.REFERRAL_UNMERGED);
    }

    @Test
    void in_a_chain_each_merge_can_be_undone_for_itself() {
        var ab = same(ANN, BOB);
        var bc = same(BOB, CID);
        var first = applied(List.of(ab), List.of(ANNS, BOBS, CIDS));
        var chain = applied(List.of(ab, bc), first);
        assertThat(one(chain, BOBS).standing().mergedInto()).isEqualTo(ANNS.id());
        assertThat(one(chain, ANNS).standing().mergedInto()).isEqualTo(CIDS.id());

        var withoutFirst = applied(List.of(bc), chain);
        assertThat(one(withoutFirst, ANNS)).isEqualTo(ANNS);
        assertThat(one(withoutFirst, BOBS).standing().mergedInto()).isEqualTo(CIDS.id());

        var withoutSecond = applied(List.of(ab), chain);
        assertThat(one(withoutSecond, CIDS)).isEqualTo(CIDS);
        assertThat(one(withoutSecond, ANNS)).isEqualTo(ANNS);
        assertThat(one(withoutSecond, BOBS).standing().mergedInto()).isEqualTo(ANNS.id());
    }

    /** Whatever was said and taken back in whatever order, what holds at the end decides who is open. */
    @Test
    void what_holds_at_the_end_decides_however_it_came_to_be() {
        var all = List.of(same(ANN, BOB), same(BOB, CID), same(CID, ANN));
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var referrals = List.of(ANNS, BOBS, CIDS);
            var holds = new ArrayList<Merge>();
            for (int step = 0; step < 8; step++) {
                var merge = all.get(random.nextInt(all.size()));
                if (!holds.remove(merge)) {
                    holds.add(merge);
                }
                Collections.shuffle(holds, random);
                referrals = applied(holds, referrals);
            }
            var people = People.of(List.of(ANN, BOB, CID), holds);
            for (var referral : referrals) {
                var earliest = Stream.of(CIDS, ANNS, BOBS)
                        .filter(other -> people.same(other.personId(), referral.personId()))
                        .findFirst()
                        .orElseThrow();
                assertThat(referral.isOpen())
                        .as("seed %d: %s", seed, referral.id())
                        .isEqualTo(earliest.id().equals(referral.id()));
            }
        }
    }

    @Test
    void a_merge_is_not_undone_where_the_person_was_referred_again_meanwhile() {
        var merged = after(fold(List.of(same(ANN, BOB)), ANNS, BOBS), BOBS);
        var gone = ANNS.withdraw(WithdrawalReason.W01, at("2026-03-15")).after();
        var madeAgain = of(BOB, 7, "2026-03-18");

        assertThatThrownBy(() -> fold(List.of(), gone, merged, madeAgain))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(MergeRefusal.TWO_WOULD_BE_OPEN));
    }

    private static Merge same(UUID kept, UUID removed) {
        return new Merge(
                new UUID(kept.getLeastSignificantBits(), removed.getLeastSignificantBits()),
                kept,
                removed,
                MergeReason.IDENTIFIED,
                NOON,
                "gatekeeper.test",
                null);
    }

    private static List<Change<Referral>> fold(List<Merge> merges, Referral... referrals) {
        return Fold.of(People.of(List.of(ANN, BOB, CID), merges), Arrays.asList(referrals), NINETY_DAYS, NOON);
    }

    private static List<Referral> applied(List<Merge> merges, List<Referral> referrals) {
        var changes = fold(merges, referrals.toArray(Referral[]::new));
        return referrals.stream()
                .map(referral -> changes.stream()
                        .map(Change::after)
                        .filter(after -> after.id().equals(referral.id()))
                        .findAny()
                        .orElse(referral))
                .toList();
    }

    private static Referral one(List<Referral> referrals, Referral which) {
        return referrals.stream()
                .filter(referral -> referral.id().equals(which.id()))
                .findAny()
                .orElseThrow();
    }

    private static Referral after(List<Change<Referral>> changes, Referral which) {
        return one(changes.stream().map(Change::after).toList(), which);
    }

    private static List<Publication> told(List<Change<Referral>> changes, Referral which) {
        return changes.stream()
                .filter(change -> change.after().id().equals(which.id()))
                .findAny()
                .orElseThrow()
                .events();
    }

    private static Referral of(UUID person, int id, String sentAt) {
        return takenOf(person, aReferral(new UUID(20, id), sentAt));
    }
}
