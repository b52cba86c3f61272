package org.securepathways.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.securepathways.local.Part;
import org.securepathways.local.demo.User;

/** Somebody withdraws the referral of the wrong person. */
class WithdrawalStoryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final StoryPlatform stories = new StoryPlatform();

    @Test
    void what_was_booked_and_offered_ends_with_the_withdrawal_and_the_case_goes_on_when_it_is_undone()
            throws IOException {
        var pathway = stories.pathway();
        var id = pathway.refer(pathway.now().toString());
        pathway.assess(id);
        var bed = pathway.vacancy("X9E01");
        pathway.accept(pathway.offer(id, "X9E01", bed), "X9E01");
        stories.awaitEvent(id, "offer.accepted");
        var started = stories.clock(id, "BRADLEY14_REF")
                .path("start")
                .path("happenedAt")
                .asText();

        pathway.withdraw(id);
        stories.awaitEvent(id, "offer.ended");
        stories.awaitEvent(id, "hospital-transfer.closed");
        var undone = stories.api()
                .post(
                        Part.REFERRAL,
                        User.inreach("LEI"),
                        "/referrals/" + id + "/withdrawal/undo",
                        Map.of("reason", "WRONG_PERSON"));
        assertThat(undone.status()).isEqualTo(200);
        stories.awaitEvent(id, "referral.withdrawal-undone");

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(stories.clock(id, "BRADLEY14_REF").path("state").asText())
                    .isEqualTo("RUNNING");
            assertThat(stories.clock(id, "BRADLEY14_REF")
                            .path("start")
                            .path("happenedAt")
                            .asText())
                    .isEqualTo(started);
        });
        var another = pathway.offer(id, "X9E02", pathway.vacancy("X9E02"));
        pathway.accept(another, "X9E02");
        assertThat(stories.count(id, "assessment.completed")).isEqualTo(1);
    }
}
