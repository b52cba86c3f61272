package org.securepathways.tracker.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.tracker.fact.Fact;

/** What was known of a case at a moment. */
class CaseFactsTest {
    private final CaseHistory history = new CaseHistory().referred("2026-03-02T09:00:00Z");

    @Test
    @DisplayName("43: what is recorded late is known from when it was recorded, not from when it happened")
    void what_is_recorded_late_is_known_from_when_it_was_recorded() {
        history.recordedLateBy(Duration.ofDays(3)).admitted("2026-03-05T09:00:00Z", UNIT);
        assertThat(journey("2026-03-08T08:59:59Z").isOpen()).isTrue();
        assertThat(journey("2026-03-08T09:00:00Z").isOpen()).isFalse();
    }

    @Test
    @DisplayName("43: a correction is not known before it was made, and what it corrects is known after as well")
    void a_correction_is_not_known_before_it_was_made_and_keeps_what_it_corrects() {
        history.recordedLateBy(Duration.ofDays(12)).ruled(Milestone.REFERRAL_SENT, "2026-02-20");
        assertThat(journey("2026-03-03T23:59:59Z").beganAt()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(journey("2026-03-04T00:00:00Z").beganAt()).isEqualTo("2026-02-20T00:00:00Z");
        assertThat(journey("2026-03-04T00:00:00Z").facts()).hasSize(2);
    }

    @Test
    void before_its_referral_was_recorded_there_is_no_case() {
        assertThat(Journey.of(known("2026-03-02T08:59:59Z"), StartBasis.EARLIEST_EVIDENCED))
                .isEmpty();
        assertThat(known("2026-03-02T09:00:00Z").facts()).hasSize(1);
    }

    @Test
    void cases_merged_are_one_only_while_the_merge_was_known_to_stand() {
        CaseHistory other = new CaseHistory().referred("2026-02-01T09:00:00Z");
        UUID survivor = history.referralId;
        for (CaseHistory each : List.of(history, other)) {
            each.merged("2026-03-04T09:00:00Z", survivor, other.referralId)
                    .unmerged("2026-03-06T09:00:00Z", survivor, other.referralId);
        }
        CaseFacts both = new CaseFacts(
                survivor,
                Stream.of(history, other).flatMap(each -> each.facts().stream()).toList());
        assertThat(both.knownAt(Instant.parse("2026-03-03T09:00:00Z")).facts()).hasSize(1);
        assertThat(both.knownAt(Instant.parse("2026-03-05T09:00:00Z")).facts())
                .extracting(Fact::referralId)
                .contains(survivor, other.referralId)
                .hasSize(4);
        assertThat(both.knownAt(Instant.parse("2026-03-07T09:00:00Z")).facts()).hasSize(3);
    }

    @Test
    void a_case_merged_into_a_merged_case_is_known_to_go_on_as_the_last() {
        CaseHistory second = new CaseHistory(new UUID(0, 2)).referred("2026-02-01");
        CaseHistory third = new CaseHistory(new UUID(0, 1)).referred("2026-01-01");
        third.merged("2026-02-02", second.referralId, third.referralId);
        second.merged("2026-03-04", history.referralId, second.referralId);
        List<Fact> all = new ArrayList<>(third.facts());
        all.addAll(second.facts());
        all.addAll(history.facts());
        CaseFacts known = new CaseFacts(history.referralId, all).knownAt(Instant.parse("2026-03-05T09:00:00Z"));
        assertThat(known.facts()).hasSize(all.size());
    }

    private Journey journey(String then) {
        return Journey.of(known(then), StartBasis.EARLIEST_EVIDENCED).orElseThrow();
    }

    private CaseFacts known(String then) {
        return new CaseFacts(history.referralId, history.facts()).knownAt(Instant.parse(then));
    }
}
