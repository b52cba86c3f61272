package org.securepathways.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.Topics;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.transfer.DomainEvent;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class TransferListenerTest {
    @Inject
    Database database;

    @Inject
    AdmissionCommands commands;

    @Test
    void an_admission_closes_the_referral_once_and_the_person_can_be_referred_again() {
        var body = aReferral();
        var id = submit(body).extract().<String>path("id");
        var event = UUID.randomUUID();

        sayClosed(event, id);
        sayClosed(event, id);

        awaitStatus(id, "CLOSED");
        var later = givenAReferral();
        sayClosed(UUID.randomUUID(), later);
        awaitStatus(later, "CLOSED");
        assertThat(Wire.await(EventType.REFERRAL_CLOSED, id, 1)).hasSize(1);
        submit(body).statusCode(201);
    }

    @Test
    @DisplayName("44: a retracted admission opens the referral again, and the next one closes it")
    void a_retracted_admission_opens_the_referral_again_and_the_next_one_closes_it() {
        var body = aReferral();
        var id = submit(body).extract().<String>path("id");
        sayClosed(UUID.randomUUID(), id);
        awaitStatus(id, "CLOSED");

        sayRetracted(id);

        awaitStatus(id, "OPEN");
        Wire.await(EventType.REFERRAL_REOPENED, id);
        submit(body).statusCode(409).body("code", is("REFERRAL_ALREADY_OPEN"));
        sayClosed(UUID.randomUUID(), id);
        awaitStatus(id, "CLOSED");
    }

    @Test
    void a_retraction_reopens_nothing_where_the_person_was_referred_again() {
        var body = aReferral();
        var first = submit(body).extract().<String>path("id");
        sayClosed(UUID.randomUUID(), first);
        awaitStatus(first, "CLOSED");
        var second = submit(body).statusCode(201).extract().<String>path("id");

        sayRetracted(first);
        sayClosed(UUID.randomUUID(), second);

        awaitStatus(second, "CLOSED");
        awaitHeard(first, 2);
        read(first, Tokens.inreach("LEI")).body("status", is("CLOSED"));
        assertThat(Wire.heard(Topics.REFERRALS, first)).noneMatch(event -> event.is(EventType.REFERRAL_REOPENED));
    }

    @Test
    void a_retraction_touches_no_referral_that_was_withdrawn() {
        var id = givenAReferral();
        withdraw(id, "W01").statusCode(200);
        sayRetracted(id);
        awaitHeard(id, 1);
        read(id, Tokens.inreach("LEI")).body("status", is("WITHDRAWN"));
    }

    @Test
    void an_admission_told_before_the_retraction_and_heard_after_it_closes_nothing() throws Throwable {
        var id = UUID.fromString(givenAReferral());
        var at = Moment.of(TestClock.now());
        follow(tx -> commands.retracted(tx, id, at, 5));
        follow(tx -> commands.admitted(tx, id, at, 4));
        read(id.toString(), Tokens.inreach("LEI")).body("status", is("OPEN"));
        follow(tx -> commands.admitted(tx, id, at, 6));
        follow(tx -> commands.retracted(tx, id, at, 5));
        read(id.toString(), Tokens.inreach("LEI")).body("status", is("CLOSED"));
    }

    @Test
    void what_cannot_be_read_is_parked_and_the_next_is_taken_in() {
        var id = givenAReferral();
        Wire.poison(Topics.TRANSFERS, id, "{ this is not an event");
        sayClosed(UUID.randomUUID(), id);

        awaitStatus(id, "CLOSED");
        var parked = given().auth()
                .oauth2(Tokens.of("operator").sign())
                .get("/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(parked.getList("reason", String.class)).contains("it has no ce_type");

        var letter = parked.getString("find { it.reason == 'it has no ce_type' }.id");
        operator("/dead-letters/" + letter + "/retry", 409, "STILL_POISON");
        given().auth()
                .oauth2(Tokens.of("operator").sign())
                .post("/dead-letters/" + letter + "/skip")
                .then()
                .statusCode(204);
        operator("/dead-letters/" + letter + "/skip", 404, "DEAD_LETTER_UNKNOWN");
    }

    private static void operator(String path, int status, String code) {
        given().auth()
                .oauth2(Tokens.of("operator").sign())
                .post(path)
                .then()
                .statusCode(status)
                .body("code", is(code));
    }

    private static void sayClosed(UUID eventId, String id) {
        say(eventId, EventType.TRANSFER_CLOSED, id, CloseOutcome.ADMITTED);
    }

    private static void sayRetracted(String id) {
        say(UUID.randomUUID(), EventType.TRANSFER_ADMISSION_RETRACTED, id, null);
    }

    private static void say(UUID eventId, EventType type, String id, CloseOutcome outcome) {
        var referral = UUID.fromString(id);
        Wire.say(
                eventId,
                type,
                id,
                TestClock.now(),
                DomainEvent.of(
                        type,
                        TestClock.now(),
                        TestClock.now(),
                        "http://localhost/journeys/" + id,
                        referral,
                        new TransferInformation(referral, Milestone.ADMITTED, "LEI", "X9A01", outcome, null)));
    }

    private void follow(Function<Tx, Uni<Void>> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> database.write(work));
    }

    /** How far the tracker's word was followed: its events are numbered from one. */
    private void awaitHeard(String id, long sequence) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Long heard = VertxContextSupport.subscribeAndAwait(() -> database.read(session -> session.createNativeQuery(
                            "select admission_sequence from referral where id = :id", Long.class)
                    .setParameter("id", UUID.fromString(id))
                    .getSingleResult()));
            assertThat(heard).isEqualTo(sequence);
        });
    }

    private static void awaitStatus(String id, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(id, Tokens.inreach("LEI")).body("status", is(status)));
    }
}
