package org.securepathways.local.story;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.securepathways.contracts.Topics;
import org.securepathways.local.Part;
import org.securepathways.local.demo.Reply;
import org.securepathways.local.demo.User;

/** What happens to cases when the parts under them are stopped and killed. */
class FaultStoryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final User OPERATOR = User.of("operator");

    @RegisterExtension
    static final StoryPlatform stories = new StoryPlatform();

    @Test
    void while_kafka_is_away_referrals_are_taken_and_their_events_follow() throws IOException {
        var pathway = stories.pathway();
        var ids = new ArrayList<String>();
        stories.platform().kill(Part.KAFKA);
        try {
            for (int i = 0; i < 200; i++) {
                ids.add(pathway.refer(pathway.now().toString()));
            }
        } finally {
            stories.platform().restart(Part.KAFKA);
        }

        for (var id : ids) {
            stories.awaitEvent(id, "referral.submitted");
            stories.awaitEvent(id, "hospital-transfer.opened");
            assertThat(stories.count(id, "referral.submitted")).isEqualTo(1);
        }
    }

    @Test
    void while_the_database_is_away_the_answer_is_503_and_it_comes_back_by_itself() throws IOException {
        var pathway = stories.pathway();
        var person = pathway.referral(pathway.now().toString());
        stories.platform().stop(Part.POSTGRES);
        Reply refused;
        try {
            refused = refer(person);
        } finally {
            stories.platform().restart(Part.POSTGRES);
        }

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("TEMPORARILY_UNAVAILABLE");
        assertThat(refused.headers()).containsKey("retry-after");
        var taken = await().atMost(PATIENCE).until(() -> refer(person), Reply::isDone);
        stories.awaitEvent(taken.text("id"), "hospital-transfer.opened");
    }

    @Test
    void a_case_arrives_though_every_part_is_killed_on_its_way_and_each_effect_happens_once() throws IOException {
        var pathway = stories.pathway();
        var unit = "X9C01";
        var bed = pathway.vacancy(unit);
        var id = pathway.refer(pathway.now().toString());

        var back = killAndRestart(Part.ASSESSMENT);
        pathway.assess(id);
        back.join();
        back = killAndRestart(Part.BED);
        var offer = pathway.offer(id, unit, bed);
        back.join();
        back = killAndRestart(Part.REFERRAL);
        pathway.accept(offer, unit);
        back.join();
        back = killAndRestart(Part.TRACKER);
        pathway.direct(id, unit);
        back.join();
        back = killAndRestart(Part.KAFKA);
        pathway.depart(id, unit);
        back.join();
        back = killAndRestart(Part.POSTGRES);
        pathway.admit(id, unit, pathway.now().toString());
        back.join();

        stories.awaitEvent(id, "referral.closed");
        stories.awaitEvent(unit, "bed.occupied");
        for (var type : List.of(
                "referral.submitted",
                "access.decided",
                "offer.accepted",
                "direction.issued",
                "hospital-transfer.admitted",
                "hospital-transfer.closed",
                "referral.closed")) {
            assertThat(stories.count(id, type)).as(type).isEqualTo(1);
        }
    }

    @Test
    void a_record_that_cannot_be_taken_in_is_parked_and_can_be_put_back_once_the_cause_is_mended()
            throws IOException, SQLException {
        var pathway = stories.pathway();
        var id = pathway.refer(pathway.now().toString());
        pathway.assess(id);
        stories.awaitEvent(id, "access.decided");
        poison(id);
        // A defect, made and mended: bed-service cannot store this patient's withdrawal.
        inBeds("create function refuse_once() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused'; end $$");
        inBeds("create trigger refuse_once before update on patient_case for each row execute function refuse_once()");
        pathway.withdraw(id);
        stories.awaitEvent(id, "referral.withdrawn");
        var parked = await().atMost(PATIENCE).until(() -> parked(Topics.REFERRALS), letters -> letters.size() == 2);

        inBeds("drop trigger refuse_once on patient_case");
        inBeds("drop function refuse_once()");
        var codes = parked.stream().map(letter -> putBack(letter)).toList();

        assertThat(codes).containsExactlyInAnyOrder("", "STILL_POISON");
        assertThat(parked(Topics.REFERRALS)).hasSize(1);
        var skipped = stories.api()
                .post(
                        Part.BED,
                        OPERATOR,
                        "/dead-letters/" + parked(Topics.REFERRALS).get(0) + "/skip",
                        Map.of());
        assertThat(skipped.status()).isEqualTo(204);
        assertThat(parked(Topics.REFERRALS)).isEmpty();
    }

    private static Reply refer(Map<String, Object> person) throws IOException {
        return stories.api().post(Part.REFERRAL, User.inreach("LEI"), "/referrals", person);
    }

    private static String putBack(String letter) {
        try {
            return stories.api()
                    .post(Part.BED, OPERATOR, "/dead-letters/" + letter + "/retry", Map.of())
                    .code();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The ids of what bed-service has parked of that topic. */
    private static List<String> parked(String topic) throws IOException {
        var letters = stories.api().get(Part.BED, OPERATOR, "/dead-letters").body();
        return StreamSupport.stream(letters.spliterator(), false)
                .filter(letter -> letter.path("topic").asText().equals(topic))
                .map(letter -> letter.path("id").asText())
                .toList();
    }

    private static void poison(String id) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stories.platform().addresses().hostAndPort(Part.KAFKA)),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.REFERRALS, id, "{ no event"))
                    .get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void inBeds(String statement) throws SQLException {
        var postgres = stories.platform().postgres();
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl(Part.BED.database()), postgres.superuser(), postgres.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static CompletableFuture<Void> killAndRestart(Part part) {
        stories.platform().kill(part);
        return runAsync(() -> stories.platform().restart(part));
    }
}
