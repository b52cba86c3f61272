package org.securepathways.tracker.tracking;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.CaseHistory;

/** Tells the running tracker what the other services would, and asks it as its users do. */
public final class Told {
    private Told() {}

    /** Says the facts on their topics, under their own ids. */
    public static void say(List<Fact> facts) {
        facts.forEach(fact -> Wire.say(fact.id(), fact.type(), fact.referralId(), fact.occurredAt(), fact.data()));
    }

    /** A case the tracker knows, referred so many London days ago, with no time of day. */
    public static CaseHistory givenACaseReferred(int daysAgo) {
        CaseHistory history = new CaseHistory().referred(daysAgo(daysAgo));
        say(history.facts());
        awaitKnown(history.referralId);
        return history;
    }

    public static String daysAgo(int days) {
        return LocalDate.ofInstant(TestClock.now(), Moment.LONDON)
                .minusDays(days)
                .toString();
    }

    public static String justNow() {
        return TestClock.now().toString();
    }

    public static Instant startOfToday() {
        return LocalDate.ofInstant(TestClock.now(), Moment.LONDON)
                .atStartOfDay(Moment.LONDON)
                .toInstant();
    }

    public static void awaitKnown(UUID referralId) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> read(referralId, moj()).extract().statusCode() == 200);
    }

    public static ValidatableResponse read(UUID referralId, String token) {
        return given().auth().oauth2(token).get("/journeys/" + referralId).then();
    }

    public static ValidatableResponse post(UUID referralId, String what, String token, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/journeys/" + referralId + "/" + what)
                .then();
    }

    public static String moj() {
        return Tokens.of("moj").sign();
    }

    /** A part of what an event on the public topic adds. */
    public static String information(Event event, String field) {
        return event.data().path("additionalInformation").path(field).asText();
    }
}
