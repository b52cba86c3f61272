package org.securepathways.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.securepathways.local.Part;
import org.securepathways.local.demo.StepRefused;
import org.securepathways.local.demo.User;

/** Cases from referral to hospital, over HTTP and Kafka only. */
class PathwayStoryIT {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final StoryPlatform stories = new StoryPlatform();

    @Test
    void somebody_is_admitted_in_time_and_everything_is_closed_behind_them() throws IOException {
        var pathway = stories.pathway();
        var person = pathway.referral(pathway.now().toString());
        var id = referred(person);

        pathway.toHospital(id, "X9B01");

        stories.awaitEvent(id, "hospital-transfer.admitted");
        stories.awaitEvent(id, "hospital-transfer.closed");
        var stopped = stories.awaitEvent(
                id, event -> event.is("clock.stopped") && standard(event.data()).equals("BRADLEY14_REF"));
        assertThat(information(stopped.data()).path("inTime").asBoolean()).isTrue();
        stories.awaitEvent(id, "referral.closed");
        assertThat(stories.count(id, "clock.breached")).isZero();
        var journey = pathway.journey(id).body();
        assertThat(milestones(journey))
                .contains(
                        "REFERRAL_SENT",
                        "FIRST_ASSESSMENT_DONE",
                        "FIRST_REPORT_SIGNED",
                        "SECOND_REPORT_SIGNED",
                        "ACCESS_DECIDED",
                        "UNIT_ACCEPTED",
                        "BED_RESERVED",
                        "APPLICATION_COMPLETE",
                        "DIRECTION_ISSUED",
                        "DEPARTED",
                        "ADMITTED");

        assertThat(referred(person)).isNotEqualTo(id);
    }

    @Test
    void a_referral_entered_late_breaches_at_once_and_the_journey_says_by_which_day() throws IOException {
        var pathway = stories.pathway();
        var sent = today().minusDays(15);
        var id = pathway.refer(sent.toString());

        var breach = stories.awaitEvent(
                id,
                event -> event.is("clock.breached") && standard(event.data()).equals("BRADLEY14_REF"));

        assertThat(information(breach.data()).path("lastCompliantDay").asText())
                .isEqualTo(sent.plusDays(14).toString());
        assertThat(ofStandard(id, "clock.breached", "BRADLEY14_REF")).isEqualTo(1);
        assertThat(ofStandard(id, "clock.warning", "BRADLEY14_REF")).isZero();
        var clock = stories.clock(id, "BRADLEY14_REF");
        assertThat(clock.path("daysGone").asInt()).isEqualTo(15);
        assertThat(clock.path("daysLeft").asInt()).isEqualTo(-1);
    }

    @Test
    void a_limit_that_passes_is_told_though_no_event_arrives() throws IOException {
        var pathway = stories.pathway();
        var id = pathway.refer(pathway.now().toString());
        stories.awaitEvent(id, "clock.started");
        await().atMost(PATIENCE).until(() -> pathway.journey(id).isDone());

        stories.moveClock("+14d");
        assertThat(stories.count(id, "clock.breached")).isZero();
        stories.moveClock("+1d");

        stories.awaitEvent(
                id,
                event -> event.is("clock.breached") && standard(event.data()).equals("BRADLEY14_REF"));
    }

    @Test
    void an_admission_that_is_told_late_withdraws_the_breach() throws IOException {
        var pathway = stories.pathway();
        var id = pathway.refer(today().minusDays(15).toString());
        var breach = stories.awaitEvent(
                id,
                event -> event.is("clock.breached") && standard(event.data()).equals("BRADLEY14_REF"));
        pathway.assess(id);
        pathway.accept(pathway.offer(id, "X9B02", pathway.vacancy("X9B02")), "X9B02");

        pathway.admit(id, "X9B02", today().minusDays(3) + "T10:00:00Z");

        var withdrawn = stories.awaitEvent(
                id,
                event -> event.is("breach.withdrawn") && standard(event.data()).equals("BRADLEY14_REF"));
        assertThat(information(withdrawn.data()).path("withdraws").asText()).isEqualTo(breach.id());
    }

    @Test
    void a_second_referral_of_the_same_person_is_refused() throws IOException {
        var pathway = stories.pathway();
        var person = pathway.referral(pathway.now().toString());
        var id = referred(person);

        var again = pathway.api().post(Part.REFERRAL, User.inreach("LEI"), "/referrals", person);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("REFERRAL_ALREADY_OPEN");
        assertThat(again.text("referralId")).isEqualTo(id);
    }

    @Test
    void a_referral_withdrawn_half_way_frees_the_bed_and_ends_every_clock() throws IOException {
        var pathway = stories.pathway();
        var id = pathway.refer(pathway.now().toString());
        pathway.assess(id);
        var bed = pathway.vacancy("X9B03");
        pathway.accept(pathway.offer(id, "X9B03", bed), "X9B03");
        stories.awaitEvent(id, "offer.accepted");

        pathway.withdraw(id);

        var ended = stories.awaitEvent(id, "offer.ended");
        assertThat(ended.data().path("wasReserved").asBoolean()).isTrue();
        stories.awaitEvent(id, "hospital-transfer.closed");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(clocks(pathway.journey(id).body()))
                        .isNotEmpty()
                        .noneMatch(clock -> clock.path("state").asText().equals("RUNNING")));
        var refused = catchThrowableOfType(StepRefused.class, () -> pathway.assess(id));
        assertThat(refused.reply().status()).isEqualTo(409);

        var next = pathway.refer(pathway.now().toString());
        pathway.assess(next);
        pathway.accept(pathway.offer(next, "X9B03", bed), "X9B03");
    }

    private static String referred(java.util.Map<String, Object> person) throws IOException {
        var reply = stories.api().post(Part.REFERRAL, User.inreach("LEI"), "/referrals", person);
        assertThat(reply.status()).isEqualTo(201);
        return reply.text("id");
    }

    private static LocalDate today() {
        return stories.pathway().now().atZone(LONDON).toLocalDate();
    }

    private static long ofStandard(String id, String type, String standard) {
        return stories.ear().about(id).stream()
                .filter(event -> event.is(type) && standard(event.data()).equals(standard))
                .count();
    }

    private static JsonNode information(JsonNode event) {
        return event.path("additionalInformation");
    }

    private static String standard(JsonNode event) {
        return information(event).path("standard").asText();
    }

    private static List<String> milestones(JsonNode journey) {
        return StreamSupport.stream(journey.path("milestones").spliterator(), false)
                .map(milestone -> milestone.path("milestone").asText())
                .toList();
    }

    private static List<JsonNode> clocks(JsonNode journey) {
        return StreamSupport.stream(journey.path("clocks").spliterator(), false).toList();
    }
}
