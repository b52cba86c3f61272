package org.securepathways.assessments.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.assessments.Api.as;
import static org.securepathways.assessments.Api.get;
import static org.securepathways.assessments.Api.post;
import static org.securepathways.assessments.Api.put;
import static org.securepathways.assessments.directory.Directory.freshOrganisation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.assessments.InTx;
import org.securepathways.assessments.OpenedCase;
import org.securepathways.assessments.recognition.store.TrustTable;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class RecognitionResourceTest {
    @Inject
    InTx inTx;

    @Inject
    TrustTable trustedReferrers;

    @Test
    void trust_is_granted_and_suspended_with_who_why_and_when() {
        var unit = freshOrganisation();
        trust(unit, "", 10, "AUDITED").statusCode(200).body("status", is("GRANTED"));
        trust(unit, "", 5, "TRAINED").statusCode(409).body("code", is("ALREADY_TRUSTED"));
        trust(unit, "/suspension", 3, "INCIDENT").statusCode(200).body("status", is("SUSPENDED"));

        get(Tokens.inreach("LEI"), "/trusted-referrers?organisation=" + unit)
                .body("", hasSize(1))
                .body("[0].steps.act", contains("GRANT", "SUSPEND"))
                .body("[0].steps.reason", contains("AUDITED", "INCIDENT"))
                .body("[0].steps.by", contains("commissioner.test", "commissioner.test"));
        get(Tokens.inreach("MDI"), "/trusted-referrers?organisation=" + unit).body("", hasSize(0));
        assertThat(trusted(unit, 11)).isFalse();
        assertThat(trusted(unit, 4)).isTrue();
        assertThat(trusted(unit, 3)).isFalse();
    }

    @Test
    void a_unit_speaks_for_itself_only() {
        var unit = freshOrganisation();

        post(unitOf(unit), "/trusted-referrers", step(unit, 1, "AUDITED")).statusCode(200);
        post(unitOf("X9Q99"), "/trusted-referrers/suspension", step(unit, 1, "INCIDENT"))
                .statusCode(403)
                .body("code", is("RECOGNITION_NOT_YOUR_ORGANISATION"));
        get(unitOf("X9Q99"), "/trusted-referrers?organisation=" + unit).body("", hasSize(0));
    }

    @Test
    void what_has_not_happened_yet_is_no_trust() {
        trust(freshOrganisation(), "", -2, "AUDITED").statusCode(422).body("code", is("TIME_IN_FUTURE"));
    }

    @Test
    void an_organisation_recognises_an_assessment_by_agreement_until_it_ends() {
        var ours = freshOrganisation();
        var theirs = freshOrganisation();
        var id = OpenedCase.inLeeds();
        recognition(id, ours).body("recognised", is(false)).body("says", containsString("No access assessment"));
        var assessment = OpenedCase.assessedBy(id, theirs);
        recognition(id, theirs).body("recognised", is(true));
        recognition(id, ours).body("recognised", is(false)).body("says", containsString("No agreement"));

        var agreement = agreed(Map.of("organisations", List.of(ours)), Map.of("organisations", List.of(theirs)), 30);
        recognition(id, ours)
                .body("recognised", is(true))
                .body("agreementId", is(agreement))
                .body("assessmentId", is(assessment))
                .body("until", is(day(30)));

        post(as("commissioner"), "/recognition-agreements/" + agreement + "/end")
                .statusCode(200)
                .body("status", is("ENDED"));
        post(as("commissioner"), "/recognition-agreements/" + agreement + "/end")
                .statusCode(409)
                .body("code", is("AGREEMENT_OVER"));
        recognition(id, ours).body("recognised", is(false)).body("says", containsString("counts until"));
        get(as("assessor"), "/cases/" + id).body("assessments.id", contains(assessment));
    }

    @Test
    void an_agreement_between_regions_covers_the_organisations_recorded_in_them() {
        var ours = freshOrganisation();
        var theirs = freshOrganisation();
        var id = OpenedCase.inLeeds();
        OpenedCase.assessedBy(id, theirs);
        var agreement = agreed(Map.of("regions", List.of("WALES")), Map.of("regions", List.of("SOUTH_WEST")), 30);
        get(as("assessor"), "/organisations/" + ours + "/region")
                .statusCode(404)
                .body("code", is("ORGANISATION_REGION_UNKNOWN"));
        recognition(id, ours).body("recognised", is(false));

        placed(ours, "WALES");
        placed(theirs, "SOUTH_WEST");

        recognition(id, ours).body("recognised", is(true)).body("agreementId", is(agreement));
        get(as("assessor"), "/organisations/" + ours + "/region").body("region", is("WALES"));
    }

    @Test
    void agreements_ending_soon_are_listed_before_they_end() {
        var soon = agreed(Map.of("organisations", List.of("X9A01")), Map.of("organisations", List.of("X9B02")), 7);

        get(as("gatekeeper"), "/recognition-agreements?endingWithin=7").body("id", hasItem(soon));
        get(as("gatekeeper"), "/recognition-agreements?endingWithin=6").body("id", not(hasItem(soon)));
        get(as("gatekeeper"), "/recognition-agreements/" + soon).body("status", is("IN_FORCE"));
        get(as("gatekeeper"), "/recognition-agreements/" + UUID.randomUUID())
                .statusCode(404)
                .body("code", is("AGREEMENT_UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "assessor", "moj", "oversight", "operator"})
    void only_units_gatekeepers_and_commissioners_say_whom_they_trust(String role) {
        post(as(role), "/trusted-referrers", step("X9A01", 1, "AUDITED")).statusCode(403);
        post(as(role), "/recognition-agreements", Map.of()).statusCode(403);
    }

    private static ValidatableResponse recognition(UUID id, String organisation) {
        return get(as("gatekeeper"), "/cases/" + id + "/recognition?organisation=" + organisation)
                .statusCode(200);
    }

    private static String agreed(Map<String, ?> recognisers, Map<String, ?> assessors, int days) {
        return post(
                        as("commissioner"),
                        "/recognition-agreements",
                        Map.of(
                                "recognisedBy",
                                recognisers,
                                "assessedBy",
                                assessors,
                                "validFrom",
                                day(0),
                                "validUntil",
                                day(days)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void placed(String organisation, String region) {
        put(as("commissioner"), "/organisations/" + organisation + "/region", Map.of("region", region))
                .statusCode(204);
    }

    private boolean trusted(String organisation, int daysAgo) {
        return inTx.ask(tx -> trustedReferrers.trusted(tx, "LEI", organisation, today().minusDays(daysAgo)));
    }

    private static ValidatableResponse trust(String organisation, String path, int daysAgo, String reason) {
        return post(as("commissioner"), "/trusted-referrers" + path, step(organisation, daysAgo, reason));
    }

    private static Map<String, Object> step(String organisation, int daysAgo, String reason) {
        return Map.of("prison", "LEI", "organisation", organisation, "on", day(-daysAgo), "reason", reason);
    }

    private static String unitOf(String organisation) {
        return Tokens.of("unit").with("organisation", organisation).sign();
    }

    private static String day(int fromToday) {
        return today().plusDays(fromToday).toString();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), Moment.LONDON);
    }
}
