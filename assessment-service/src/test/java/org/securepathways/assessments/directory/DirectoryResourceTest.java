package org.securepathways.assessments.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.assessments.Api.as;
import static org.securepathways.assessments.Api.get;
import static org.securepathways.assessments.Api.post;
import static org.securepathways.assessments.Api.with;
import static org.securepathways.assessments.directory.Directory.aDoctor;
import static org.securepathways.assessments.directory.Directory.add;
import static org.securepathways.assessments.directory.Directory.added;
import static org.securepathways.assessments.directory.Directory.approve;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.assessments.InTx;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.assessments.directory.store.ApprovalTable;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class DirectoryResourceTest {
    @Inject
    InTx inTx;

    @Inject
    ApprovalTable section12;

    @Test
    void the_same_doctor_under_two_spellings_of_the_number_is_caught_and_the_first_entry_named() {
        var doctor = aDoctor();
        var first = added(doctor);

        add(with(with(doctor, "registration", "GMC " + spaced(doctor)), "organisation", "X9Z99"))
                .statusCode(409)
                .body("code", is("CLINICIAN_ALREADY_LISTED"))
                .body("clinicianId", is(first));
    }

    @Test
    void whoever_may_not_see_the_first_entry_is_not_told_which_it_is() {
        var doctor = aDoctor();
        add(doctor).statusCode(201);

        post(
                        Tokens.of("gatekeeper").with("region", "LONDON").sign(),
                        "/clinicians",
                        with(doctor, "regions", List.of("LONDON")))
                .statusCode(409)
                .body("code", is("CLINICIAN_ALREADY_LISTED"))
                .body("clinicianId", nullValue());
    }

    @Test
    void the_same_name_under_another_number_is_asked_about_and_taken_when_it_is_somebody_else() {
        var doctor = aDoctor();
        var first = added(doctor);
        var namesake = with(with(doctor, "name", "ADEYÉMI, Ruth"), "registration", Directory.freshNumber());

        add(namesake)
                .statusCode(409)
                .body("code", is("CLINICIAN_MAY_BE_LISTED"))
                .body("clinicianIds", contains(first));

        var second = added(with(namesake, "differentFrom", List.of(first)));
        assertThat(second).isNotEqualTo(first);
        change(second, "\"1\"", with(namesake, "approvedClinician", false)).statusCode(200);
    }

    @Test
    void of_two_who_add_the_same_doctor_at_once_one_succeeds() {
        var doctor = aDoctor();

        var statuses = Stream.of(1, 2, 3)
                .map(i -> CompletableFuture.supplyAsync(
                        () -> add(doctor).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(201, 409, 409);
    }

    @Test
    void an_entry_changes_once_for_each_version_that_was_read() {
        var doctor = aDoctor();
        var id = added(doctor);
        assertThat(get(as("gatekeeper"), "/clinicians/" + id).extract().header("ETag"))
                .isEqualTo("\"1\"");

        change(id, "\"1\"", with(doctor, "baseOutwardCode", "M1"))
                .statusCode(200)
                .body("version", is(2))
                .body("baseOutwardCode", is("M1"));
        change(id, "\"1\"", doctor).statusCode(412).body("code", is("CLINICIAN_STALE"));
        change(id, "1", doctor).statusCode(428).body("code", is("CLINICIAN_VERSION_REQUIRED"));
    }

    @Test
    void an_approval_that_ends_soon_is_listed_before_it_passes_unless_it_was_renewed() {
        var ending = added(aDoctor());
        approve(ending, "S12/A", today().minusYears(4), today().plusDays(20)).statusCode(201);
        var renewed = added(aDoctor());
        approve(renewed, "S12/B", today().minusYears(4), today().plusDays(20)).statusCode(201);
        approve(renewed, "S12/C", today().plusDays(21), today().plusYears(5)).statusCode(201);

        ending("").body("id", hasItem(ending)).body("id", not(hasItem(renewed)));
        ending("?days=19").body("id", not(hasItem(ending)));
        ending("?days=20").body("id", hasItem(ending));
    }

    @Test
    void the_directory_says_whether_a_doctor_was_approved_on_a_day_also_between_two_approvals() {
        var doctor = aDoctor();
        var number = (String) doctor.get("registration");
        assertThat(approvedOn(number, today())).isEmpty();

        var id = added(doctor);
        assertThat(approvedOn(number, today())).contains(false);

        approve(id, "S12/1", "2020-01-01", "2024-12-31").statusCode(201);
        approve(id, "S12/2", today().minusDays(10), today().plusYears(4))
                .statusCode(201)
                .body("section12Until", is(today().plusYears(4).toString()))
                .body("approvals", hasSize(2));
        approve(id, "S12/3", today().plusDays(1), today().plusYears(9)).statusCode(201);
        assertThat(approvedOn(number, today())).contains(true);
        assertThat(approvedOn(number, LocalDate.parse("2024-12-31"))).contains(true);
        assertThat(approvedOn(number, LocalDate.parse("2025-01-01"))).contains(false);

        onDay(id, "2024-12-31").body("approved", is(true)).body("reference", is("S12/1"));
        onDay(id, "2025-01-01").body("approved", is(false)).body("reference", nullValue());
    }

    @Test
    void a_withdrawn_approval_ends_at_once() {
        var doctor = aDoctor();
        var id = added(doctor);
        String approval = approve(id, "S12/1", today().minusDays(10), today().plusYears(4))
                .extract()
                .path("approvals[0].id");

        post(
                        as("commissioner"),
                        "/clinicians/" + id + "/section-12-approvals/" + approval + "/withdrawal",
                        Map.of("on", today().toString()))
                .statusCode(200)
                .body("section12Until", nullValue());

        var number = (String) doctor.get("registration");
        assertThat(approvedOn(number, today().minusDays(1))).contains(true);
        assertThat(approvedOn(number, today())).contains(false);
    }

    @Test
    void the_list_is_read_page_by_page_and_shows_nobody_who_left() {
        var region = Map.of("regions", List.of("SOUTH_WEST"));
        var some = Stream.of("Ann Early", "Bea Later", "Cat Latest")
                .map(name -> {
                    var doctor = aDoctor();
                    doctor.putAll(region);
                    return added(with(doctor, "name", name));
                })
                .toList();
        post(as("gatekeeper"), "/clinicians/" + some.get(1) + "/leaving", Map.of("on", today().toString()))
                .statusCode(200)
                .body("status", is("LEFT"));

        var first = get(as("assessor"), "/clinicians?region=SOUTH_WEST&carePathway=MENTAL_ILLNESS&limit=1");
        first.body("id", contains(some.get(0)));
        get(as("assessor"), "/clinicians?region=SOUTH_WEST&limit=1&after=" + some.get(0))
                .body("id", contains(some.get(2)));
        get(as("assessor"), "/clinicians?region=SOUTH_WEST&carePathway=DEAF").body("", hasSize(0));
    }

    @Test
    void a_region_keeps_and_sees_its_own_part_and_a_unit_its_own_people() {
        var doctor = aDoctor();
        var id = added(doctor);
        var london = Tokens.of("gatekeeper").with("region", "LONDON").sign();

        get(london, "/clinicians/" + id).statusCode(404).body("code", is("CLINICIAN_UNKNOWN"));
        post(london, "/clinicians/" + id + "/return").statusCode(404);
        post(london, "/clinicians", aDoctor()).statusCode(403).body("code", is("DIRECTORY_NOT_YOUR_REGION"));
        var unit = Tokens.of("unit").with("organisation", (String) doctor.get("organisation"));
        get(unit.sign(), "/clinicians/" + id).statusCode(200);
        get(Tokens.of("unit").with("organisation", "X9Q99").sign(), "/clinicians/" + id)
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "assessor", "unit", "moj", "oversight", "operator"})
    void only_gatekeepers_and_commissioners_keep_the_directory(String role) {
        post(as(role), "/clinicians", aDoctor()).statusCode(403);
        post(as(role), "/clinicians/" + UUID.randomUUID() + "/leaving", Map.of("on", "2026-01-01"))
                .statusCode(403);
    }

    private Optional<Boolean> approvedOn(String number, LocalDate day) {
        return inTx.ask(tx -> section12.approvedOn(tx, new GmcNumber(number), day));
    }

    private static ValidatableResponse change(String id, String ifMatch, Object body) {
        return given().auth()
                .oauth2(as("gatekeeper"))
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .put("/clinicians/" + id)
                .then();
    }

    private static ValidatableResponse ending(String query) {
        return get(as("gatekeeper"), "/section-12-approvals/ending" + query).statusCode(200);
    }

    private static ValidatableResponse onDay(String id, String day) {
        return get(as("assessor"), "/clinicians/" + id + "/section-12?on=" + day)
                .statusCode(200);
    }

    private static String spaced(Map<String, Object> doctor) {
        return ((String) doctor.get("registration")).replaceFirst("(...)", "$1 ");
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), Moment.LONDON);
    }
}
