package org.securepathways.assessments.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.securepathways.assessments.access.CaseApi.anAdmission;
import static org.securepathways.assessments.access.CaseApi.decide;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.assessments.access.CaseApi;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ContractResourceTest {

    @ParameterizedTest(name = "{0} from {1} days ago until {2} days ahead: binding {3}")
    @CsvSource({"MEDIUM, 5, 5, true", "MEDIUM, 5, -1, false", "MEDIUM, -1, 5, false", "LOW, 5, 5, false"})
    void only_a_contract_in_force_for_level_and_region_binds(String level, int from, int until, boolean binds) {
        var region = Region.LONDON;
        var id = givenACase("WEI", region);
        outcome(id, CaseApi.givenABooking(id, "ACCESS"), CaseApi.anOutcome()).statusCode(200);
        var today = Moment.of(TestClock.now()).londonDay();
        String contract = contract(Map.of(
                        "region",
                        region,
                        "unit",
                        "X9A01",
                        "level",
                        level,
                        "validFrom",
                        today.minusDays(from).toString(),
                        "validTo",
                        today.plusDays(until).toString()))
                .statusCode(201)
                .extract()
                .path("id");

        decide(id, anAdmission()).statusCode(201).body("binding", is(binds));

        assertThat(Wire.await(EventType.ACCESS_DECIDED, id)
                        .data()
                        .path("binding")
                        .asBoolean())
                .isEqualTo(binds);
        endContract(contract, today.minusDays(from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "assessor", "gatekeeper", "unit", "moj", "oversight", "operator"})
    void only_a_commissioner_records_a_contract(String role) {
        post(Tokens.of(role).sign(), "/binding-contracts", Map.of("region", "LONDON"))
                .statusCode(403);
    }

    private static ValidatableResponse contract(Map<String, Object> body) {
        return post(Tokens.of("commissioner").sign(), "/binding-contracts", body);
    }

    private static void endContract(String contract, LocalDate last) {
        post(
                        Tokens.of("commissioner").sign(),
                        "/binding-contracts/" + contract + "/end",
                        Map.of("validTo", last.toString()))
                .statusCode(200);
    }
}
