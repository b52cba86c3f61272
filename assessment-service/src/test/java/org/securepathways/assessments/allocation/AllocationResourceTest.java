package org.securepathways.assessments.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.securepathways.assessments.Api.as;
import static org.securepathways.assessments.Api.get;
import static org.securepathways.assessments.Api.post;
import static org.securepathways.assessments.Api.put;
import static org.securepathways.assessments.Api.with;
import static org.securepathways.assessments.directory.Directory.aDoctor;
import static org.securepathways.assessments.directory.Directory.added;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.assessments.OpenedCase;
import org.securepathways.assessments.directory.Directory;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;

/** Each test has a care pathway in a region of its own, so that it knows everybody who could be proposed. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class AllocationResourceTest {

    @Test
    void the_proposal_orders_and_explains_and_the_first_is_given_the_case() {
        var pathway = CarePathway.DEAF;
        var busy = assessor("Ann Busy", Region.WALES, pathway, "CF1");
        var first = assessor("Bea First", Region.WALES, pathway, "CF1");
        var far = assessor("Cat Far", Region.WALES, pathway, "LL1");
        var away = assessor("Dee Away", Region.WALES, pathway, "CF1");
        leave(as("gatekeeper"), away, 2, 9).statusCode(201);
        var earlier = opened(Region.WALES, pathway);
        allocate(earlier, Map.of("clinician", busy)).statusCode(201).body("rank", is(1));
        var id = opened(Region.WALES, pathway);

        get(as("gatekeeper"), "/cases/" + id + "/allocation-proposal")
                .statusCode(200)
                .body("candidates.clinicianId", contains(first, busy, far))
                .body("candidates[0].because", hasItem("Works in wales."))
                .body("candidates[0].after", nullValue())
                .body("candidates[1].after", startsWith("Comes after the one before by FEWER_CASES"))
                .body("candidates[2].after", startsWith("Comes after the one before by NEARER"))
                .body("ruledOut.find { it.clinicianId == '" + away + "' }.by", is("NOT_ON_LEAVE"));
        allocate(id, Map.of())
                .statusCode(201)
                .body("clinicianId", is(first))
                .body("rank", is(1))
                .body("overrideReason", nullValue());
        allocate(id, Map.of()).statusCode(409).body("code", is("ALLOCATED_ALREADY"));

        // What was assessed is off the desk.
        OpenedCase.assessedBy(earlier, "X9A01");
        get(as("gatekeeper"), "/cases/" + opened(Region.WALES, pathway) + "/allocation-proposal")
                .body("candidates.clinicianId", contains(busy, first, far));
    }

    @Test
    void somebody_else_is_given_it_with_a_reason_and_who_had_it_is_kept() {
        var pathway = CarePathway.OLDER;
        var first = assessor("Ann First", Region.LONDON, pathway, "SW2");
        var second = assessor("Bea Second", Region.LONDON, pathway, "NE1");
        var id = opened(Region.LONDON, pathway);

        allocate(id, Map.of("clinician", second)).statusCode(422).body("code", is("OVERRIDE_REASON_REQUIRED"));
        allocate(id, Map.of("clinician", UUID.randomUUID(), "overrideReason", "LANGUAGE"))
                .statusCode(422)
                .body("code", is("ALLOCATION_NOT_A_CANDIDATE"));
        release(id).statusCode(409).body("code", is("NOT_ALLOCATED"));
        allocate(id, Map.of("clinician", second, "overrideReason", "LANGUAGE"))
                .statusCode(201)
                .body("overrideReason", is("LANGUAGE"))
                .body("rank", is(2));
        reallocate(id, Map.of("clinician", second, "reason", "ILL", "overrideReason", "LANGUAGE"))
                .statusCode(409)
                .body("code", is("ALLOCATION_HAS_IT_ALREADY"));
        reallocate(id, Map.of("reason", "ILL")).statusCode(201).body("clinicianId", is(first));
        release(id).statusCode(200).body("endReason", is("WORKLOAD"));

        get(as("assessor"), "/cases/" + id + "/allocation")
                .body("clinicianId", contains(second, first))
                .body("endReason", contains("ILL", "WORKLOAD"));
        OpenedCase.withdraw(id);
        allocate(id, Map.of()).statusCode(409).body("code", is("ALLOCATION_CASE_ENDED"));
    }

    @Test
    void of_two_who_allocate_at_once_one_succeeds() {
        var pathway = CarePathway.AUTISM;
        var first = assessor("Ann First", Region.NORTH_WEST, pathway, "M1");
        var id = opened(Region.NORTH_WEST, pathway);

        var statuses = Stream.of(1, 2, 3)
                .map(i -> CompletableFuture.supplyAsync(
                        () -> allocate(id, Map.of()).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(201, 409, 409);
        get(as("gatekeeper"), "/cases/" + id + "/allocation").body("clinicianId", contains(first));
    }

    @Test
    void whoever_is_full_is_ruled_out_and_where_nobody_is_left_nobody_is_given_it() {
        var pathway = CarePathway.BRAIN_INJURY;
        var only = assessor("Ann Only", Region.MIDLANDS, pathway, "B1");
        put(as("gatekeeper"), "/clinicians/" + only + "/capacity", Map.of("openCases", 0))
                .statusCode(204);
        var id = opened(Region.MIDLANDS, pathway);

        allocate(id, Map.of()).statusCode(409).body("code", is("NO_CANDIDATE"));
        allocate(id, Map.of("clinician", only, "overrideReason", "KNOWS_PATIENT"))
                .statusCode(201)
                .body("rank", nullValue());
    }

    @Test
    void an_assessor_sees_their_own_list_and_records_their_own_leave() {
        var account = "ruth." + Directory.freshNumber();
        var pathway = CarePathway.DUAL_DIAGNOSIS;
        var own = added(with(somebody("Ruth Own", Region.SOUTH_EAST, pathway, "PO1"), "account", account));
        var other = assessor("Ann Other", Region.SOUTH_EAST, pathway, "PO1");
        var id = opened(Region.SOUTH_EAST, pathway);
        allocate(id, Map.of("clinician", own, "overrideReason", "SPECIAL_SKILL"))
                .statusCode(201);
        var token =
                Tokens.of("assessor").with("sub", account).with("upn", account).sign();

        get(token, "/allocations/mine")
                .statusCode(200)
                .body("referralId", contains(id.toString()))
                .body("[0].urgency", is("URGENT"))
                .body("[0].carePathway", is("DUAL_DIAGNOSIS"))
                .body("[0].assessed", is(false));
        get(token, "/allocations/mine?after=" + id).body("", empty());

        String leave = leave(token, own, 0, 3).statusCode(201).extract().path("id");
        leave(token, other, 0, 3).statusCode(403).body("code", is("LEAVE_NOT_YOURS"));
        leave(token, own, 3, 0).statusCode(422).body("code", is("LEAVE_DATES_INVALID"));
        var cancel = "/clinicians/" + own + "/leave/" + leave + "/cancellation";
        post(token, cancel).statusCode(204);
        post(token, cancel).statusCode(404).body("code", is("LEAVE_UNKNOWN"));
        OpenedCase.withdraw(id);
        get(token, "/allocations/mine").body("", empty());
    }

    @Test
    void rules_are_published_as_a_version_and_apply_from_their_day() {
        var later = today().plusYears(50).toString();
        var rules = List.of(Map.of("criterion", "FEWER_CASES"));
        int version = publish(Map.of("validFrom", later, "rules", rules))
                .statusCode(201)
                .extract()
                .path("version");

        publish(Map.of("validFrom", later, "rules", List.of(Map.of("criterion", "NEARER"))))
                .statusCode(422)
                .body("code", is("RULES_INVALID"));
        publish(Map.of("validFrom", "2020-01-01", "rules", rules))
                .statusCode(422)
                .body("code", is("RULES_BACKDATED"));
        get(as("gatekeeper"), "/allocation-rules")
                .body("version", hasItem(version))
                .body("version", hasItem(1));
        get(as("gatekeeper"), "/allocation-rules/" + version).body("rules.criterion", contains("FEWER_CASES"));
        get(as("gatekeeper"), "/allocation-rules/99999").statusCode(404).body("code", is("RULES_UNKNOWN"));
        var id = opened(Region.WALES, CarePathway.AUTISM);
        get(as("gatekeeper"), "/cases/" + id + "/allocation-proposal").body("rulesVersion", not(is(version)));
    }

    @Test
    void a_gatekeeper_of_a_region_proposes_only_whom_they_may_see() {
        var pathway = CarePathway.LEARNING_DISABILITY;
        assertThat(assessor("Ann East", Region.EAST_OF_ENGLAND, pathway, "NR1")).isNotNull();
        var id = opened(Region.SOUTH_WEST, pathway);

        get(Tokens.of("gatekeeper").with("region", "SOUTH_WEST").sign(), "/cases/" + id + "/allocation-proposal")
                .body("candidates", hasSize(0))
                .body("ruledOut.name", not(hasItem("Ann East")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "assessor", "unit", "moj", "oversight", "operator"})
    void only_gatekeepers_and_commissioners_allocate(String role) {
        post(as(role), "/cases/" + UUID.randomUUID() + "/allocation", Map.of()).statusCode(403);
        get(as(role), "/cases/" + UUID.randomUUID() + "/allocation-proposal").statusCode(403);
    }

    private static UUID opened(Region region, CarePathway pathway) {
        return OpenedCase.of(region == Region.WALES ? "CFI" : "BXI", region, pathway);
    }

    private static String assessor(String name, Region region, CarePathway pathway, String base) {
        return added(somebody(name, region, pathway, base));
    }

    private static Map<String, Object> somebody(String name, Region region, CarePathway pathway, String base) {
        var doctor = aDoctor();
        doctor.putAll(Map.of(
                "name",
                name,
                "regions",
                List.of(region.name()),
                "carePathways",
                List.of(pathway.name()),
                "baseOutwardCode",
                base));
        return doctor;
    }

    private static ValidatableResponse allocate(UUID id, Map<String, ?> body) {
        return post(as("gatekeeper"), "/cases/" + id + "/allocation", body);
    }

    private static ValidatableResponse reallocate(UUID id, Map<String, ?> body) {
        return post(as("gatekeeper"), "/cases/" + id + "/allocation/reallocation", body);
    }

    private static ValidatableResponse release(UUID id) {
        return post(as("gatekeeper"), "/cases/" + id + "/allocation/release", Map.of("reason", "WORKLOAD"));
    }

    private static ValidatableResponse publish(Map<String, ?> body) {
        return post(as("commissioner"), "/allocation-rules", body);
    }

    private static ValidatableResponse leave(String token, String id, int from, int until) {
        return post(
                token,
                "/clinicians/" + id + "/leave",
                Map.of(
                        "firstDay", today().plusDays(from).toString(),
                        "lastDay", today().plusDays(until).toString()));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), Moment.LONDON);
    }
}
