package org.securepathways.referrals.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Wire;

// edge case 21
@QuarkusTest
@QuarkusTestResource(Engines.class)
class MergedNumberTest {
    private final Map<String, Object> sam = aReferral();
    private final String kept = (String) sam.get("prisonNumber");
    private final String removed = (String) aReferral().get("prisonNumber");
    private final Instant now = TestClock.now();

    MergedNumberTest() {
        sam.put("sentAt", now.minusSeconds(7200).toString());
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
}
