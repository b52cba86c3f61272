package org.securepathways.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.transfer.DomainEvent;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class TransferListenerTest {
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
        var referral = UUID.fromString(id);
        Wire.say(
                eventId,
                EventType.TRANSFER_CLOSED,
                id,
                TestClock.now(),
                DomainEvent.of(
                        EventType.TRANSFER_CLOSED,
                        TestClock.now(),
                        TestClock.now(),
                        "http://localhost/journeys/" + id,
                        referral,
                        new TransferInformation(referral, null, "LEI", "X9A01", CloseOutcome.ADMITTED, null)));
    }

    private static void awaitStatus(String id, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(id, Tokens.inreach("LEI")).body("status", is(status)));
    }
}
