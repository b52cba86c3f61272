package org.securepathways.referrals.feed;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Wire;

/** What the prison service would publish, as a bridge hands it on. */
public final class Feed {
    public static final String MOVEMENTS = "prison-offender-events";
    public static final String SEARCH = "prisoner-offender-search";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Feed() {}

    public static void released(String number, String prison, String reason, Instant at) {
        say(number, event(MOVEMENTS + ".prisoner.released", number, at.toString(), movement(prison, reason)));
    }

    public static void received(String number, String prison, String reason, Instant at) {
        say(number, event(MOVEMENTS + ".prisoner.received", number, at.toString(), movement(prison, reason)));
    }

    public static void merged(String kept, String removed, Instant at) {
        say(
                kept,
                event(
                        MOVEMENTS + ".prisoner.merged",
                        kept,
                        at.toString(),
                        Map.of("removedNomsNumber", removed, "reason", "MERGE")));
    }

    /** Legal status or dates. */
    public static void updated(String number, Instant at, Map<String, ?> details) {
        say(number, event(SEARCH + ".prisoner.updated", number, at.toString(), details));
    }

    public static void datesChanged(String number, Instant at, Map<String, ?> dates) {
        say(number, event(MOVEMENTS + ".prisoner.sentence-dates-changed", number, at.toString(), dates));
    }

    public static String event(String type, String number, String at, Map<String, ?> more) {
        var information = new HashMap<String, Object>(more);
        information.put("nomsNumber", number);
        return text(Map.of(
                "eventType", type,
                "version", 1,
                "occurredAt", at,
                "publishedAt", at,
                "description", "A prisoner has been moved",
                "additionalInformation", information));
    }

    /** The same as a subscriber of the prison service receives it. */
    public static String enveloped(String event) {
        return text(Map.of("Type", "Notification", "MessageId", "1", "Message", event));
    }

    public static Map<String, Object> movement(String prison, String reason) {
        return Map.of("prisonId", prison, "reason", reason);
    }

    public static void say(String number, String event) {
        Wire.foreign(Topics.PRISON_FEED, number, event);
    }

    /** Waits until so much was taken in about that person. */
    public static void awaitHeard(String number, int facts) {
        await().atMost(Duration.ofSeconds(20)).until(() -> heard(number) >= facts);
    }

    private static int heard(String number) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var query = connection.prepareStatement("select count(*) from feed_fact where prison_number = ?")) {
            query.setString(1, number);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
