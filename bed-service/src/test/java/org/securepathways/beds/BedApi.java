package org.securepathways.beds;

import static io.restassured.RestAssured.given;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;

/** Units and case managers as they would call, each test with units and cases of its own. */
public final class BedApi {
    private static final AtomicInteger UNITS = new AtomicInteger();

    // Ids tell when they were made, and the service's clock may have been moved.
    private static final TimeBasedEpochGenerator IDS =
            Generators.timeBasedEpochGenerator(new Random(), new UUIDClock() {
                @Override
                public long currentTimeMillis() {
                    return TestClock.now().toEpochMilli();
                }
            });

    private BedApi() {}

    public static UUID newId() {
        return IDS.generate();
    }

    public static String newUnit() {
        return String.format(Locale.ROOT, "X%04d", UNITS.incrementAndGet());
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public static String caseManager() {
        return Tokens.of("commissioner").sign();
    }

    /** A medium secure unit for men of working age with mental illness, in the region of Leeds. */
    public static Map<String, Object> aUnit() {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Ash Unit");
        body.put("operator", "NHS");
        body.put("region", "NORTH_EAST_AND_YORKSHIRE");
        body.put("securityLevel", "MEDIUM");
        body.put("serviceType", "SECURE");
        body.put("carePathways", List.of("MENTAL_ILLNESS"));
        body.put("genders", List.of("MALE"));
        body.put("ageBands", List.of("AGE_25_TO_64"));
        body.put("excludedOffences", List.of());
        body.put("outwardCode", "LS15");
        return body;
    }

    public static Map<String, Object> aUnit(String field, Object value) {
        Map<String, Object> body = aUnit();
        body.put(field, value);
        return body;
    }

    public static ValidatableResponse register(String unit, Map<String, Object> body) {
        return as(Tokens.unit(unit)).body(body).put("/units/" + unit).then();
    }

    public static String givenAUnit() {
        return givenAUnit(aUnit());
    }

    public static String givenAUnit(Map<String, Object> body) {
        String unit = newUnit();
        register(unit, body).statusCode(201);
        return unit;
    }

    public static Map<String, Object> aVacancy(long version) {
        Map<String, Object> body = new HashMap<>();
        body.put("ward", "Ash");
        body.put("availableFrom", today().toString());
        body.put("version", version);
        return body;
    }

    public static ValidatableResponse publish(String unit, String vacancy, Map<String, Object> body) {
        return as(Tokens.unit(unit))
                .body(body)
                .put("/units/" + unit + "/vacancies/" + vacancy)
                .then();
    }

    /** A unit of its own with one free bed, called 4-12. */
    public static String givenAFreeBed() {
        String unit = givenAUnit();
        publish(unit, "4-12", aVacancy(1)).statusCode(201);
        return unit;
    }

    public static ValidatableResponse offer(UUID referral, String unit, String vacancy) {
        return as(caseManager())
                .body(Map.of("unit", unit, "vacancy", vacancy))
                .post("/cases/" + referral + "/offers")
                .then();
    }

    public static String givenAnOffer(UUID referral, String unit) {
        return offer(referral, unit, "4-12").statusCode(201).extract().path("id");
    }

    public static ValidatableResponse accept(String unit, String offer) {
        return as(Tokens.unit(unit))
                .body(Map.of())
                .post("/offers/" + offer + "/acceptance")
                .then();
    }

    public static ValidatableResponse decline(String unit, String offer, String reason) {
        return as(Tokens.unit(unit))
                .body(Map.of("reason", reason))
                .post("/offers/" + offer + "/decline")
                .then();
    }

    public static ValidatableResponse readOffer(String offer) {
        return as(caseManager()).get("/offers/" + offer).then();
    }

    public static ValidatableResponse readCase(UUID referral) {
        return as(caseManager()).get("/cases/" + referral).then();
    }

    /** The state of the one bed of a unit. */
    public static String bedState(String unit) {
        return as(Tokens.unit(unit))
                .get("/units/" + unit + "/vacancies")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].state");
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), Moment.LONDON);
    }
}
