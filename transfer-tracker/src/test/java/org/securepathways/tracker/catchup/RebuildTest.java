package org.securepathways.tracker.catchup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;
import static org.securepathways.tracker.tracking.Told.daysAgo;
import static org.securepathways.tracker.tracking.Told.givenACaseReferred;
import static org.securepathways.tracker.tracking.Told.moj;
import static org.securepathways.tracker.tracking.Told.read;
import static org.securepathways.tracker.tracking.Told.say;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Wire;
import org.securepathways.tracker.journey.CaseHistory;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class RebuildTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    AgroalDataSource database;

    @Inject
    KafkaClientService kafka;

    @Inject
    CatchUp catchUp;

    @Test
    void an_emptied_tracker_fills_itself_again_and_says_nothing_twice() throws SQLException {
        UUID late = givenACaseReferred(20).referralId;
        CaseHistory backdated = givenACaseReferred(20);
        Wire.await(EventType.CLOCK_BREACHED, late, 2);
        Wire.await(EventType.CLOCK_BREACHED, backdated.referralId, 2);
        say(backdated.admitted(daysAgo(10), UNIT).facts().subList(1, 2));
        Wire.await(EventType.BREACH_WITHDRAWN, backdated.referralId, 2);
        UUID mistaken = givenACaseAdmittedByMistake();
        List<UUID> cases = List.of(late, backdated.referralId, mistaken);
        List<Map<String, Object>> before = cases.stream().map(RebuildTest::seen).toList();
        List<List<String>> said = cases.stream().map(RebuildTest::heard).toList();

        catchUp.begin();
        empty();
        kafka.getConsumer("facts")
                .runOnPollingThread(consumer -> {
                    consumer.seekToBeginning(consumer.assignment());
                })
                .await()
                .atMost(PATIENCE);
        catchUp.begin();

        await().atMost(PATIENCE).until(catchUp::isDone);
        await().atMost(PATIENCE).until(() -> count("journey where look_again_at <= '" + TestClock.now() + "'") == 0);
        assertThat(cases.stream().map(RebuildTest::seen).toList()).isEqualTo(before);
        assertThat(cases.stream().map(RebuildTest::heard).toList()).isEqualTo(said);
    }

    private static UUID givenACaseAdmittedByMistake() {
        CaseHistory history = givenACaseReferred(20);
        say(List.of(history.admitted(daysAgo(10), UNIT).last()));
        Wire.await(EventType.TRANSFER_CLOSED, history.referralId);
        say(List.of(history.retracted(daysAgo(0)).last()));
        Wire.await(EventType.TRANSFER_REOPENED, history.referralId);
        return history.referralId;
    }

    /** All of the answer but the instant at which it was given. */
    private static Map<String, Object> seen(UUID id) {
        Map<String, Object> answer =
                read(id, moj()).statusCode(200).extract().jsonPath().getMap("");
        Stream.of("asAt", "holders").forEach(answer::remove);
        return answer;
    }

    private static List<String> heard(UUID id) {
        return Wire.heard(Topics.TRANSFERS, id).stream().map(Event::id).toList();
    }

    private void empty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "truncate clock, journey, fact, merged_case, case_to_fold, announcement, ledger_read_back, inbox,"
                            + " inbox_progress");
        }
    }

    private long count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
