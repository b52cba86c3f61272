package org.securepathways.tracker.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.tracker.fact.Fact;

/** 21 of the edge cases: two referrals of one person that go on as one, and apart again. */
class MergedCasesTest {
    private static final String MERGED = "2026-03-12T10:00:00Z";

    private final CaseHistory survivor = new CaseHistory().referred("2026-03-09T09:00:00Z");
    private final CaseHistory merged =
            new CaseHistory().referred("2026-03-02T09:00:00Z", "2026-02-25", Jurisdiction.ENGLAND);

    @Test
    @DisplayName("21: the survivor keeps the earliest start of both, with the fact it rests on")
    void the_survivor_keeps_the_earliest_start_of_both() {
        merge();
        Journey journey = together();
        assertThat(journey.evidenceOf(Milestone.REFERRAL_SENT))
                .singleElement()
                .satisfies(sent ->
                        assertThat(sent.fact()).isEqualTo(merged.facts().get(0).id()));
        assertThat(journey.evidenceOf(Milestone.INITIAL_REQUEST_MADE)).hasSize(1);
        assertThat(journey.submission().referralId()).isEqualTo(survivor.referralId);
        assertThat(journey.mergedFrom()).containsExactly(merged.referralId);
    }

    @Test
    void the_merged_case_points_to_the_survivor_and_is_no_longer_open() {
        merge();
        Journey journey = alone(merged);
        assertThat(journey.mergedInto()).contains(survivor.referralId);
        assertThat(journey.isOpen()).isFalse();
        assertThat(journey.outcome()).isEmpty();
        assertThat(alone(survivor).mergedInto()).as("told under its key too").isEmpty();
    }

    @Test
    void what_is_recorded_under_the_merged_case_happens_in_the_survivor() {
        merge();
        merged.directed("2026-03-13T09:00:00Z", UNIT).admitted("2026-03-14T09:00:00Z", UNIT);
        assertThat(together().outcome()).contains(Outcome.ADMITTED);
        assertThat(together().facts()).extracting(Fact::referralId).contains(merged.referralId);
    }

    @Test
    void a_withdrawal_of_the_merged_case_does_not_end_the_survivor() {
        merged.withdrawn("2026-03-11T09:00:00Z");
        merge();
        assertThat(together().isOpen()).isTrue();
    }

    @Test
    @DisplayName("21: done the wrong way round, it is undone and done the other way")
    void a_merge_undone_sets_both_apart_and_can_be_done_the_other_way() {
        merge();
        unmerge();
        assertThat(alone(merged).mergedInto()).isEmpty();
        assertThat(alone(merged).isOpen()).isTrue();
        assertThat(alone(survivor).evidenceOf(Milestone.REFERRAL_SENT).get(0).fact())
                .isEqualTo(survivor.facts().get(0).id());
        tell(true, "2026-03-14T10:00:00Z", merged.referralId, survivor.referralId);
        assertThat(alone(survivor).mergedInto()).contains(merged.referralId);
        assertThat(alone(merged).mergedInto()).isEmpty();
    }

    @Test
    void a_ruling_since_the_merge_holds_and_one_before_it_gives_way_to_the_earlier_start() {
        survivor.ruled(Milestone.REFERRAL_SENT, "2026-03-08");
        merge();
        assertThat(sent()).isEqualTo("2026-03-02");
        survivor.ruled(Milestone.REFERRAL_SENT, "2026-03-06");
        assertThat(sent()).isEqualTo("2026-03-06");
    }

    @Test
    void any_order_of_both_cases_facts_gives_the_same_two_journeys() {
        for (long seed = 0; seed < 200; seed++) {
            CaseHistory one = RandomCase.of(seed);
            CaseHistory other = RandomCase.of(seed + 10_000);
            one.merged("2026-06-01T10:00:00Z", one.referralId, other.referralId);
            other.merged("2026-06-01T10:00:00Z", one.referralId, other.referralId);
            List<Fact> facts = new ArrayList<>(one.facts());
            facts.addAll(other.facts());
            List<Fact> shuffled = new ArrayList<>(facts);
            shuffled.addAll(other.facts());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(journey(one.referralId, shuffled).toString())
                    .as("seed %d", seed)
                    .isEqualTo(journey(one.referralId, facts).toString());
        }
    }

    private void merge() {
        tell(true, MERGED, survivor.referralId, merged.referralId);
    }

    private void unmerge() {
        tell(false, "2026-03-13T10:00:00Z", survivor.referralId, merged.referralId);
    }

    /** Under the key of each, as referral-service tells it. */
    private void tell(boolean merge, String at, UUID into, UUID from) {
        for (CaseHistory each : List.of(survivor, merged)) {
            if (merge) {
                each.merged(at, into, from);
            } else {
                each.unmerged(at, into, from);
            }
        }
    }

    private String sent() {
        return together().evidenceOf(Milestone.REFERRAL_SENT).get(0).londonDay().toString();
    }

    private Journey together() {
        List<Fact> facts = new ArrayList<>(survivor.facts());
        facts.addAll(merged.facts());
        return journey(survivor.referralId, facts);
    }

    private static Journey alone(CaseHistory history) {
        return journey(history.referralId, history.facts());
    }

    private static Journey journey(UUID id, List<Fact> facts) {
        return Journey.of(new CaseFacts(id, facts), StartBasis.EARLIEST_EVIDENCED)
                .orElseThrow();
    }
}
