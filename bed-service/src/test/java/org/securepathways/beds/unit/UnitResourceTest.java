package org.securepathways.beds.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.beds.BedApi.aUnit;
import static org.securepathways.beds.BedApi.as;
import static org.securepathways.beds.BedApi.caseManager;
import static org.securepathways.beds.BedApi.givenAUnit;
import static org.securepathways.beds.BedApi.newUnit;
import static org.securepathways.beds.BedApi.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class UnitResourceTest {
    @Test
    void a_unit_registers_itself_and_the_platform_hears_of_it_once() {
        String unit = newUnit();

        register(unit, aUnit()).statusCode(201).header("Location", endsWith("/units/" + unit));
        register(unit, aUnit()).statusCode(200);

        var heard = Wire.await(EventType.UNIT_REGISTERED, unit, 1);
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).data().path("securityLevel").asText()).isEqualTo("MEDIUM");
    }

    @Test
    void changed_criteria_are_told_again() {
        String unit = givenAUnit();

        register(unit, aUnit("excludedOffences", List.of("ARSON"))).statusCode(200);

        assertThat(Wire.await(EventType.UNIT_REGISTERED, unit, 2).get(1).data().path("excludedOffences"))
                .hasSize(1);
    }

    @Test
    void a_commissioner_may_register_a_unit_too() {
        as(caseManager()).body(aUnit()).put("/units/" + newUnit()).then().statusCode(201);
    }

    @Test
    void a_unit_sees_itself_and_no_other() {
        String mine = givenAUnit();
        String other = givenAUnit();

        as(Tokens.unit(mine)).get("/units").then().statusCode(200).body("unit", contains(mine));
        as(Tokens.unit(mine)).get("/units/" + other).then().statusCode(404).body("code", is("UNIT_UNKNOWN"));
        as(Tokens.unit(mine)).body(aUnit()).put("/units/" + other).then().statusCode(404);
        as(caseManager())
                .queryParam("limit", 200)
                .get("/units")
                .then()
                .body("unit", hasItem(mine))
                .body("unit", hasItem(other))
                .body("unit", not(hasItem("none")));
    }

    @ParameterizedTest
    @CsvSource({
        "securityLevel, NONE, 422, LEVEL_AND_SERVICE_DISAGREE",
        "serviceType, PICU, 422, LEVEL_AND_SERVICE_DISAGREE",
        "outwardCode, Leeds, 400, REQUEST_INVALID",
        "region, MARS, 400, JSON_MALFORMED",
        "name, '', 400, REQUEST_INVALID",
        "beds, -1, 400, JSON_MALFORMED"
    })
    void what_cannot_be_a_unit_is_refused(String field, String value, int status, String code) {
        String unit = newUnit();

        register(unit, aUnit(field, value)).statusCode(status).body("code", is(code));

        as(caseManager()).get("/units/" + unit).then().statusCode(404);
    }

    @Test
    void a_code_that_no_unit_can_have_is_malformed() {
        as(caseManager()).body(aUnit()).put("/units/x-1").then().statusCode(400).body("code", is("REQUEST_INVALID"));
    }

    @Test
    void nobody_gets_in_without_a_token() {
        RestAssured.given().get("/units").then().statusCode(401).body("code", is("TOKEN_REQUIRED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"inreach", "custody", "assessor", "gatekeeper", "moj", "oversight", "subscriber", "operator"})
    void others_do_not_register_units(String role) {
        as(Tokens.of(role).sign())
                .body(aUnit())
                .put("/units/" + newUnit())
                .then()
                .statusCode(403)
                .body("code", is("ROLE_NOT_ALLOWED"));
    }
}
