package org.securepathways.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.securepathways.local.Part;
import org.securepathways.local.demo.User;

/** Three units want to assess the same man, and he is seen once. */
class OneAssessmentStoryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final StoryPlatform stories = new StoryPlatform();

    @Test
    void three_units_ask_to_assess_one_does_the_meeting_decides_a_unit_has_no_bed_and_the_case_goes_on()
            throws IOException {
        var pathway = stories.pathway();
        var id = pathway.refer(pathway.now().toString());

        var booking = pathway.book(id, "X9D01");
        for (var late : List.of("X9D02", "X9D03")) {
            var refused = stories.api()
                    .post(Part.ASSESSMENT, User.of("assessor"), "/cases/" + id + "/assessments", pathway.booking(late));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("ASSESSMENT_CURRENT");
            assertThat(refused.text("assessmentId")).isEqualTo(booking);
        }
        await().atMost(PATIENCE).until(() -> stories.count(id, "assessment.duplicate-refused") == 2);

        pathway.examine(id, booking);
        pathway.sign(id, "1234567", true);
        pathway.sign(id, "7654321", false);
        pathway.decide(id);
        pathway.decline(pathway.offer(id, "X9D01", pathway.vacancy("X9D01")), "X9D01", "X08");

        var returned = stories.awaitEvent(id, "placement.returned");
        assertThat(returned.data().path("nature").asText()).isEqualTo("CAPACITY");
        assertThat(returned.data().path("unit").asText()).isEqualTo("X9D01");

        pathway.accept(pathway.offer(id, "X9D02", pathway.vacancy("X9D02")), "X9D02");
        stories.awaitEvent(id, "offer.accepted");
        assertThat(stories.count(id, "assessment.booked")).isEqualTo(1);
        assertThat(stories.count(id, "assessment.completed")).isEqualTo(1);
        assertThat(stories.count(id, "access.decided")).isEqualTo(1);
    }
}
