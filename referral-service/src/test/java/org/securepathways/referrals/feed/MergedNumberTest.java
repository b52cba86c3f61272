package org.securepathways.referrals.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Wire;
import org.securepathways.referrals.person.PrisonNumber;

// edge case 21
@QuarkusTest
@QuarkusTestResource(Engines.class)
class MergedNumberTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Merges merges;

    private final Map<String, Object> sam = aReferral();
    private final String kept = (String) sam.get("prisonNumber");
    private final String removed = (String) aReferral().get("prisonNumber");
    private final Instant now = TestClock.now();

    MergedNumberTest() {
        sam.put("sentAt", now.minusSeconds(7200).toString());
    }

    @Test
    void a_merge_is_handed_on_once_however_often_it_is_told() {
        Feed.merged(kept, removed, now);
        Feed.merged(kept, removed, now);
        Feed.merged(removed, kept, now.plusSeconds(1));

        await().atMost(PATIENCE).until(() -> merges.about(removed).size() == 2);
        assertThat(merges.about(removed)).containsExactly(kept + " keeps " + removed, removed + " keeps " + kept);
    }

    @Test
    void what_was_told_under_the_number_given_up_is_known_of_the_one_kept() {
        Feed.received(removed, "MDI", "TRANSFERRED", now.minusSeconds(3600));
        Feed.merged(kept, removed, now.minusSeconds(60));
        Feed.awaitHeard(kept, 1);

        var id = submit(sam).statusCode(201).extract().<String>path("id");

        assertThat(Wire.await(EventType.CUSTODY_CHANGED, id)
                        .data()
                        .path("prison")
                        .asText())
                .isEqualTo("MDI");
    }

    @Test
    void a_referral_under_a_number_given_up_before_has_the_merge_handed_on_again() {
        Feed.merged(kept, removed, now.minusSeconds(60));
        await().atMost(PATIENCE).until(() -> merges.about(removed).size() == 1);
        sam.put("prisonNumber", removed);

        submit(sam).statusCode(201);

        await().atMost(PATIENCE).until(() -> merges.about(removed).size() == 2);
        assertThat(merges.about(removed)).allMatch(merge -> merge.equals(kept + " keeps " + removed));
    }

    /** Somebody who merges, and remembers what it was told. */
    @ApplicationScoped
    static class Merges implements PersonMerger {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public Uni<Void> merged(Tx tx, PrisonNumber kept, PrisonNumber removed, Moment at) {
            return Uni.createFrom().voidItem().invoke(() -> heard.add(kept.value() + " keeps " + removed.value()));
        }

        List<String> about(String number) {
            return heard.stream().filter(merge -> merge.contains(number)).toList();
        }
    }
}
