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

/** A unit records an admission in the case of the wrong person, and takes it back. */
class RetractionStoryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String UNIT = "X9F01";

    @RegisterExtension
    static final StoryPlatform stories = new StoryPlatform();

    @Test
    void a_case_closed_by_the_wrong_admission_goes_on_in_every_service_and_is_admitted_in_the_end() throws IOException {
        var pathway = stories.pathway();
        var id = pathway.refer(pathway.now().toString());
        pathway.assess(id);
        pathway.accept(pathway.offer(id, UNIT, pathway.vacancy(UNIT)), UNIT);
        pathway.direct(id, UNIT);
        var started = startOfClock(id);
        pathway.admit(id, UNIT, pathway.now().toString());
        stories.awaitEvent(id, "referral.closed");
        stories.awaitEvent(UNIT, "bed.occupied");

        var retracted = stories.api()
                .post(
                        Part.TRACKER,
                        User.unit(UNIT),
                        "/journeys/" + id + "/admission/retraction",
                        Map.of(
                                "reason",
                                "WRONG_PERSON",
                                "retractedAt",
                                pathway.now().toString()));

        assertThat(retracted.status()).isEqualTo(201);
        stories.awaitEvent(id, "hospital-transfer.admission-retracted");
        stories.awaitEvent(id, "hospital-transfer.reopened");
        stories.awaitEvent(id, "referral.reopened");
        stories.awaitEvent(UNIT, "bed.occupancy-retracted");
        assertThat(stories.clock(id, "BRADLEY14_REF").path("state").asText()).isEqualTo("RUNNING");
        assertThat(startOfClock(id)).isEqualTo(started);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stories.api()
                                .get(Part.ASSESSMENT, User.of("gatekeeper"), "/cases/" + id)
                                .body()
                                .path("status")
                                .asText())
                        .isEqualTo("OPEN"));

        pathway.admit(id, UNIT, pathway.now().toString());
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(stories.count(id, "referral.closed")).isEqualTo(2));
        assertThat(stories.count(id, "hospital-transfer.closed")).isEqualTo(2);
    }

    private static String startOfClock(String id) throws IOException {
        return stories.clock(id, "BRADLEY14_REF")
                .path("start")
                .path("happenedAt")
                .asText();
    }
}
