package org.securepathways.assessments.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.assessments.access.CaseApi.aBooking;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.awaitStatus;
import static org.securepathways.assessments.access.CaseApi.book;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenASlot;
import static org.securepathways.assessments.access.CaseApi.now;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.read;
import static org.securepathways.assessments.access.CaseApi.sayComplete;
import static org.securepathways.assessments.access.CaseApi.sayWithdrawn;
import static org.securepathways.assessments.access.CaseApi.visit;
import static org.securepathways.assessments.access.CaseApi.with;
import static org.securepathways.assessments.access.KnownDoctors.TRUSTING;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class VisitResourceTest {
    private static final String TEN = "2099-01-05T10:00:00Z";
    private static final String TWO = "2099-01-05T14:00:00Z";

    @ParameterizedTest
    @EnumSource(NotDoneReason.class)
    void a_visit_that_failed_says_why_and_another_can_be_booked(NotDoneReason reason) {
        var id = givenACase();
        var first = givenABooking(id, "ACCESS");

        visit(id, first, "not-done", Map.of("reason", reason, "at", now()))
                .statusCode(200)
                .body("status", is("NOT_DONE"), "notDone", is(reason.name()));

        var told = Wire.await(EventType.ASSESSMENT_NOT_DONE, id);
        assertThat(told.data().path("reason").asText()).isEqualTo(reason.name());
        book(id, aBooking("ACCESS")).statusCode(201);
        read(id, assessor()).body("tally.notDone", is(1), "assessments", hasSize(2));
    }

    @Test
    void a_visit_is_moved_with_its_reason_and_called_off() {
        var id = givenACase();
        var first = givenABooking(id, "ACCESS");

        visit(id, first, "reschedule", Map.of("scheduledFor", TWO, "reason", "ASSESSOR_UNAVAILABLE"))
                .statusCode(200)
                .body("scheduledFor", is(TWO), "rescheduled", is(1), "status", is("BOOKED"));
        visit(id, first, "cancellation", Map.of()).statusCode(200).body("status", is("CANCELLED"));
        visit(id, first, "reschedule", Map.of("scheduledFor", TEN, "reason", "BROUGHT_FORWARD"))
                .statusCode(409)
                .body("code", is("ASSESSMENT_NOT_BOOKED"));

        var moved = Wire.await(EventType.ASSESSMENT_RESCHEDULED, id);
        assertThat(moved.data().path("reason").asText()).isEqualTo("ASSESSOR_UNAVAILABLE");
        Wire.await(EventType.ASSESSMENT_CANCELLED, id);
        read(id, assessor()).body("bookAgain", is(false));
        visit(id, first, "not-done", Map.of("reason", "LOCKDOWN", "at", "2999-01-01"))
                .statusCode(422);
    }

    @Test
    void a_visit_takes_a_slot_and_lets_go_of_it_when_it_is_moved_called_off_or_the_referral_ends() {
        var ten = givenASlot(TEN, true, false);
        var two = givenASlot(TWO, true, true);
        var id = givenACase();
        var first = book(id, inSlot(ten, TEN))
                .statusCode(201)
                .body("slot", is(ten))
                .extract()
                .<String>path("id");
        free().body("id", not(hasItem(ten))).body("id", hasItem(two));
        withdraw(ten).statusCode(409).body("code", is("SLOT_TAKEN"));

        visit(id, first, "reschedule", Map.of("scheduledFor", TWO, "reason", "PRISON_UNAVAILABLE", "slot", two))
                .statusCode(200)
                .body("slot", is(two));
        free().body("id", hasItem(ten)).body("id", not(hasItem(two)));

        sayWithdrawn(id, Moment.of(TestClock.now()));
        awaitStatus(id, "WITHDRAWN");
        free().body("id", hasItem(two));
        withdraw(two).statusCode(200);
        book(givenACase(), inSlot(two, TWO)).statusCode(409).body("code", is("SLOT_TAKEN"));
    }

    @Test
    void of_many_visits_that_want_one_slot_at_the_same_moment_one_has_it() {
        var slot = givenASlot(TEN, true, true);
        var cases = Stream.generate(CaseApi::givenACase).limit(6).toList();

        var answers = cases.stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> book(id, inSlot(slot, TEN)).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).contains(409).allMatch(status -> status == 201 || status == 409);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, VIDEO, 2099-01-05T10:00:00Z, 409, SLOT_NOT_FOR_MODE",
        "false, true, FACE_TO_FACE, 2099-01-05T10:00:00Z, 409, SLOT_NOT_FOR_MODE",
        "false, true, , 2099-01-05T10:00:00Z, 409, SLOT_NOT_FOR_MODE",
        "true, false, FACE_TO_FACE, 2099-01-05, 422, SLOT_AT_ANOTHER_TIME",
        "true, false, FACE_TO_FACE, 2099-01-06T10:00:00Z, 422, SLOT_AT_ANOTHER_TIME",
        "true, false, FACE_TO_FACE, 2099-01-05T10:00:00Z, 201, ",
        "false, true, VIDEO, 2099-01-05T11:00:00+01:00, 201, "
    })
    void a_slot_serves_a_visit_at_its_time_and_with_what_it_has(
            boolean room, boolean video, String mode, String when, int status, String code) {
        var slot = givenASlot(TEN, room, video);
        var body = new HashMap<>(inSlot(slot, when));
        body.put("mode", mode);

        var answer = book(givenACase(), body).statusCode(status);

        if (code != null) {
            answer.body("code", is(code));
        }
    }

    @Test
    void a_prison_offers_its_own_slots_in_time_and_sees_its_own() {
        var body = Map.of("slots", List.of(Map.of("startsAt", "2020-01-01T10:00:00Z", "minutes", 60, "room", true)));

        post(custody("LEI"), "/slots", body).statusCode(422).body("code", is("SLOT_IN_PAST"));
        post(Tokens.of("custody").sign(), "/slots", body).statusCode(403).body("code", is("PRISON_NOT_NAMED"));
        var nowhere = Map.of("slots", List.of(Map.of("startsAt", TEN, "minutes", 60)));
        post(custody("LEI"), "/slots", nowhere).statusCode(400);
        givenOneFree();
        slots(custody("HLI"), "LEI").body("$", hasSize(0));
        slots(custody("LEI"), "LEI").body("prison", hasItem("LEI"));
        withdraw(UUID.randomUUID().toString()).statusCode(404).body("code", is("SLOT_UNKNOWN"));
        post(custody("HLI"), "/slots/" + givenASlot(TEN, true, false) + "/withdrawal", Map.of())
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "gatekeeper", "unit", "commissioner", "moj", "oversight", "operator"})
    void only_a_prison_offers_slots(String role) {
        post(Tokens.of(role).sign(), "/slots", Map.of("slots", List.of())).statusCode(403);
    }

    @Test
    void papers_are_enough_of_a_complete_dossier_from_a_trusted_team_up_to_the_level_set() {
        var onPaper = with(with(aBooking("ACCESS"), "mode", "PAPER_BASED"), "organisation", TRUSTING);
        var id = givenACase();
        book(id, onPaper).statusCode(409).body("code", is("PAPER_NEEDS_COMPLETE_DOSSIER"));
        sayComplete(id);
        book(id, with(onPaper, "organisation", "X9A01"))
                .statusCode(409)
                .body("code", is("PAPER_NEEDS_TRUSTED_REFERRER"));

        book(id, onPaper).statusCode(201).body("mode", is("PAPER_BASED"));

        for (var wanted : List.of(LevelWanted.HIGH, LevelWanted.UNSURE)) {
            var other = givenACase(LegalPower.S47, wanted);
            sayComplete(other);
            book(other, onPaper).statusCode(409).body("code", is("PAPER_LEVEL_TOO_HIGH"));
        }
    }

    private static void givenOneFree() {
        assertThat(givenASlot(TEN, true, false)).isNotEmpty();
    }

    private static Map<String, Object> inSlot(String slot, String when) {
        return with(with(aBooking("ACCESS"), "slot", slot), "scheduledFor", when);
    }

    private static ValidatableResponse free() {
        return slots(assessor(), "LEI");
    }

    private static ValidatableResponse slots(String token, String prison) {
        return given().auth()
                .oauth2(token)
                .get("/slots?limit=100&prison=" + prison)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse withdraw(String slot) {
        return post(custody("LEI"), "/slots/" + slot + "/withdrawal", Map.of());
    }

    private static String custody(String prison) {
        return Tokens.of("custody").with("prison", prison).sign();
    }
}
