package org.securepathways.assessments.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.assessments.Api.as;
import static org.securepathways.assessments.Api.get;
import static org.securepathways.assessments.Api.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.assessments.OpenedCase;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class InformationResourceTest {

    @Test
    void the_case_waits_for_what_was_asked_until_it_comes_and_both_are_told() {
        var id = OpenedCase.inLeeds();
        String request = ask(id, "PRISON_HEALTH", "DRUG_CHART", "RISK_HISTORY")
                .statusCode(201)
                .body("status", is("OPEN"))
                .body("daysWaiting", is(0))
                .extract()
                .path("id");

        var requested = Wire.await(EventType.INFORMATION_REQUESTED, id).data();
        assertThat(requested.path("of").asText()).isEqualTo("PRISON_HEALTH");
        assertThat(requested.path("requestId").asText()).isEqualTo(request);

        end(Tokens.inreach("LEI"), id, request, "supply").statusCode(200).body("status", is("SUPPLIED"));
        assertThat(Wire.await(EventType.INFORMATION_SUPPLIED, id)
                        .data()
                        .path("requestId")
                        .asText())
                .isEqualTo(request);
        // Asking stops no clock and says nothing else.
        assertThat(Wire.heard(Topics.ASSESSMENTS, id)).hasSize(2);
        end(as("assessor"), id, request, "drop").statusCode(409).body("code", is("INFORMATION_SUPPLIED_ALREADY"));
    }

    @Test
    void what_is_open_is_listed_by_party_the_longest_wait_first() {
        var earlier = OpenedCase.inLeeds();
        var asked = TestClock.now().minus(Duration.ofDays(3)).toString();
        String first = post(
                        as("gatekeeper"),
                        "/cases/" + earlier + "/information-requests",
                        Map.of("of", "LEGAL", "items", List.of("SENTENCING_REMARKS"), "at", asked))
                .statusCode(201)
                .body("daysWaiting", is(3))
                .extract()
                .path("id");
        var later = OpenedCase.inLeeds();
        String second = ask(later, "LEGAL", "OFFENCE_DETAILS").extract().path("id");

        open("?of=LEGAL&limit=1").body("id", contains(first));
        open("?of=LEGAL&limit=1&after=" + first).body("id", contains(second));
        open("?of=MOJ").body("id", not(hasItem(first)));
        get(Tokens.inreach("MDI"), "/information-requests?of=LEGAL").body("", hasSize(0));

        end(as("gatekeeper"), earlier, first, "drop").statusCode(200).body("status", is("NO_LONGER_NEEDED"));
        end(as("gatekeeper"), earlier, first, "supply").statusCode(409).body("code", is("INFORMATION_NOT_NEEDED"));
        OpenedCase.withdraw(later);
        open("?of=LEGAL").body("", hasSize(0));
        end(as("gatekeeper"), later, second, "supply").statusCode(200);
        get(as("oversight"), "/cases/" + later + "/information-requests").body("status", contains("SUPPLIED"));
    }

    @Test
    void nothing_more_is_asked_about_a_case_that_ended_or_twice_or_of_nobody_or_tomorrow() {
        var id = OpenedCase.inLeeds();
        ask(id, "UNIT", "DRUG_CHART").statusCode(201);

        ask(id, "UNIT", "DRUG_CHART").statusCode(409).body("code", is("INFORMATION_ASKED_ALREADY"));
        ask(id, "NOBODY", "DRUG_CHART").statusCode(422).body("code", is("INFORMATION_PARTY_INVALID"));
        ask(id, "UNIT").statusCode(400);
        post(
                        as("gatekeeper"),
                        "/cases/" + id + "/information-requests",
                        Map.of("of", "MOJ", "items", List.of("FUNDING"), "at", "2999-01-01"))
                .statusCode(422)
                .body("code", is("TIME_IN_FUTURE"));
        end(as("gatekeeper"), id, UUID.randomUUID().toString(), "supply")
                .statusCode(404)
                .body("code", is("INFORMATION_REQUEST_UNKNOWN"));
        OpenedCase.withdraw(id);
        ask(id, "MOJ", "FUNDING").statusCode(409).body("code", is("INFORMATION_CASE_ENDED"));
        get(as("gatekeeper"), "/cases/" + id + "/information-requests").body("", hasSize(1));
    }

    @Test
    void a_case_of_another_region_is_not_there() {
        var id = OpenedCase.inLeeds();
        var london = Tokens.of("gatekeeper").with("region", "LONDON").sign();

        post(london, "/cases/" + id + "/information-requests", Map.of("of", "UNIT", "items", List.of("FUNDING")))
                .body("code", is("CASE_NOT_YET_KNOWN"));
        get(london, "/cases/" + id + "/information-requests").body("code", is("CASE_NOT_YET_KNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "unit", "moj", "oversight", "operator"})
    void only_those_who_assess_or_decide_ask(String role) {
        post(
                        as(role),
                        "/cases/" + UUID.randomUUID() + "/information-requests",
                        Map.of("of", "UNIT", "items", List.of("FUNDING")))
                .statusCode(403);
    }

    private static ValidatableResponse ask(UUID id, String of, String... items) {
        return post(
                as("gatekeeper"), "/cases/" + id + "/information-requests", Map.of("of", of, "items", List.of(items)));
    }

    private static ValidatableResponse end(String token, UUID id, String request, String how) {
        return post(token, "/cases/" + id + "/information-requests/" + request + "/" + how, Map.of());
    }

    private static ValidatableResponse open(String query) {
        return get(as("gatekeeper"), "/information-requests" + query).statusCode(200);
    }
}
