package org.securepathways.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.securepathways.local.Part;
import org.securepathways.local.demo.Reply;
import org.securepathways.local.demo.User;

/** Somebody stops drinking in the night. */
class EmergencyStoryIT {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final User NURSE = User.inreach("LEI");
    private static final User GATEKEEPER = User.of("gatekeeper");

    @RegisterExtension
    static final StoryPlatform stories = new StoryPlatform();

    @Test
    void an_emergency_at_two_in_the_morning_with_four_facts_known_is_alarmed_acknowledged_and_completed_by_noon()
            throws IOException {
        waitUntil(LocalTime.of(2, 0));
        var known = Map.of(
                "prisonNumber",
                stories.pathway().referral("").get("prisonNumber"),
                "urgencyGround",
                "NOT_EATING_OR_DRINKING",
                "contact",
                "The night nurse of the healthcare wing",
                "raisedAt",
                stories.pathway().now().toString());
        var raised = stories.api().post(Part.REFERRAL, NURSE, "/emergencies", known);
        assertThat(raised.status()).isEqualTo(201);
        var id = raised.text("id");
        stories.awaitEvent(id, "emergency.raised");

        stories.moveClock("+16m");
        stories.awaitEvent(
                id,
                event -> event.is("emergency.raised")
                        && event.data().path("reminder").asInt() == 1);

        assertThat(stories.api()
                        .post(Part.REFERRAL, GATEKEEPER, "/referrals/" + id + "/acknowledgement", Map.of())
                        .status())
                .isEqualTo(200);
        stories.awaitEvent(id, "emergency.acknowledged");

        stories.moveClock("+9h");
        var incomplete = read(id);
        assertThat(incomplete.body().path("emergency").path("reminders").asInt())
                .isEqualTo(1);
        assertThat(incomplete.body().path("missing").path("toStart")).isNotEmpty();
        var completed = stories.api()
                .patch(
                        Part.REFERRAL,
                        NURSE,
                        "/referrals/" + id,
                        incomplete.headers().get("etag"),
                        Map.of(
                                "reason",
                                "COMPLETED",
                                "referral",
                                Map.of(
                                        "familyName", "Example",
                                        "givenName", "Ash",
                                        "dateOfBirth", "1988-11-02",
                                        "gender", "MALE",
                                        "levelWanted", "PICU",
                                        "carePathway", "MENTAL_ILLNESS",
                                        "diagnosisGroup", "PSYCHOSIS",
                                        "offenceGroup", "OTHER")));
        assertThat(completed.status()).isEqualTo(200);
        assertThat(completed.body().path("missing").path("toStart")).isEmpty();
        assertThat(stories.pathway().now().atZone(LONDON).toLocalTime()).isBefore(LocalTime.NOON);

        var told = stories.awaitEvent(id, "referral.corrected").data().path("referral");
        assertThat(told.path("sentAt").asText()).isEqualTo(raised.text("sentAt"));
        // The tracker hears of it a moment later.
        await().atMost(PATIENCE)
                .until(
                        () -> stories.clock(id, "BRADLEY14_REF")
                                .path("start")
                                .path("happenedAt")
                                .asText(),
                        start -> start.equals(raised.text("sentAt")));
        assertThat(stories.ear().about(id))
                .noneMatch(event -> event.data().toString().contains("night nurse"));
    }

    private static Reply read(String id) throws IOException {
        return stories.api().get(Part.REFERRAL, NURSE, "/referrals/" + id);
    }

    private static void waitUntil(LocalTime wanted) throws IOException {
        ZonedDateTime now = stories.pathway().now().atZone(LONDON);
        ZonedDateTime next = now.with(wanted);
        long minutes = Duration.between(now, next.isAfter(now) ? next : next.plusDays(1))
                        .toMinutes()
                + 1;
        stories.moveClock("+" + minutes + "m");
    }
}
