package org.securepathways.assessments.placement;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.assessments.access.CaseApi.anAdmission;
import static org.securepathways.assessments.access.CaseApi.decide;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.placement.PlacementApi.ALWAYS_DRAWN;
import static org.securepathways.assessments.placement.PlacementApi.given;
import static org.securepathways.assessments.placement.PlacementApi.newOfferId;
import static org.securepathways.assessments.placement.PlacementApi.sayDeclined;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class AuditResourceTest {

    @Test
    void a_clinical_decline_that_is_drawn_is_judged_once() {
        var id = givenAnAssessedCase();
        var offer = Stream.generate(PlacementApi::newOfferId)
                .filter(ALWAYS_DRAWN)
                .findFirst()
                .orElseThrow();
        decide(id, anAdmission()).statusCode(201);
        sayDeclined(id, offer, "X9D01", DeclineReason.X03, false);
        Wire.await(EventType.PLACEMENT_RETURNED, id);
        given("oversight", "/decline-audits?limit=100").body("offerId", hasItem(offer.toString()));

        judge(offer, "WAS_CAPACITY").statusCode(200).body("verdict", is("WAS_CAPACITY"));
        judge(offer, "UPHELD").statusCode(409).body("code", is("AUDIT_ALREADY_JUDGED"));
        judge(newOfferId(), "UPHELD").statusCode(404).body("code", is("AUDIT_UNKNOWN"));

        given("oversight", "/decline-audits?limit=100").body("offerId", not(hasItem(offer.toString())));
        given("oversight", "/decline-audits?judged=true&limit=100").body("offerId", hasItem(offer.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "assessor", "unit", "gatekeeper", "moj", "operator"})
    void only_commissioner_and_oversight_judge(String role) {
        post(Tokens.of(role).sign(), "/decline-audits/" + UUID.randomUUID() + "/verdict", Map.of("verdict", "UPHELD"))
                .statusCode(403);
    }

    private static ValidatableResponse judge(UUID offer, String verdict) {
        return post(
                Tokens.of("oversight").sign(),
                "/decline-audits/" + offer + "/verdict",
                Map.of("verdict", verdict, "words", "The ward was full that week."));
    }
}
