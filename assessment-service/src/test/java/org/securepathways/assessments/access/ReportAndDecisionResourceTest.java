package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.securepathways.assessments.access.CaseApi.DR_ADEYEMI;
import static org.securepathways.assessments.access.CaseApi.DR_BAXTER;
import static org.securepathways.assessments.access.CaseApi.aRefusal;
import static org.securepathways.assessments.access.CaseApi.aReport;
import static org.securepathways.assessments.access.CaseApi.anAdmission;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.decide;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.read;
import static org.securepathways.assessments.access.CaseApi.sign;
import static org.securepathways.assessments.access.CaseApi.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ReportAndDecisionResourceTest {

    @Test
    void two_doctors_sign_the_meeting_admits_and_nothing_is_awaited() {
        var id = givenAnAssessedCase();

        sign(id, aReport(DR_ADEYEMI, false)).statusCode(201).body("ordinal", is(1));
        sign(id, aReport(DR_BAXTER, true)).statusCode(201).body("ordinal", is(2));
        decide(id, anAdmission()).statusCode(201).body("securityLevel", is("MEDIUM"));

        var reports = Wire.await(EventType.REPORT_SIGNED, id, 2);
        assertThat(reports)
                .extracting(event -> event.data().path("ordinal").asInt())
                .containsExactly(1, 2);
        var decided = Wire.await(EventType.ACCESS_DECIDED, id).data();
        assertThat(decided.path("outcome").asText()).isEqualTo("ADMIT");
        assertThat(decided.path("serviceType").asText()).isEqualTo("SECURE");
        assertThat(Wire.heard(Topics.ASSESSMENTS, id).toString()).doesNotContain(DR_ADEYEMI, DR_BAXTER);
        read(id, assessor())
                .body("awaited", hasSize(0))
                .body("reports.doctor", contains(DR_ADEYEMI, DR_BAXTER))
                .body("decisions.outcome", contains("ADMIT"));
    }

    @Test
    void the_law_counts_two_different_doctors_one_of_them_approved_under_section_12() {
        var id = givenACase();
        sign(id, aReport(DR_ADEYEMI, false)).statusCode(201);

        sign(id, aReport(DR_ADEYEMI, true)).statusCode(409).body("code", is("SAME_DOCTOR"));
        sign(id, aReport(DR_BAXTER, false)).statusCode(409).body("code", is("SECTION_12_REQUIRED"));
        sign(id, aReport(DR_BAXTER, true)).statusCode(201);
        sign(id, aReport("5550001", true)).statusCode(409).body("code", is("REPORTS_COMPLETE"));

        assertThat(Wire.await(EventType.REPORT_SIGNED, id, 2)).hasSize(2);
    }

    @Test
    void two_reports_at_the_same_moment_are_both_taken() {
        var id = givenACase();

        var ordinals = Stream.of(DR_ADEYEMI, DR_BAXTER)
                .map(doctor -> CompletableFuture.supplyAsync(() -> sign(id, aReport(doctor, true))
                        .statusCode(201)
                        .extract()
                        .<Integer>path("ordinal")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(ordinals).containsExactlyInAnyOrder(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "doctor, 12345678, 422, GMC_NUMBER_INVALID",
        "doctor, , 422, GMC_NUMBER_INVALID",
        "signedAt, 2999-01-01, 422, TIME_IN_FUTURE",
        "signedAt, 1999-01-01, 422, SIGNED_BEFORE_EXAMINED",
        "examinedAt, 2999-01-01, 422, SIGNED_BEFORE_EXAMINED",
        "detainable, , 400, REQUEST_INVALID",
        "section12Approved, yes, 400, JSON_MALFORMED"
    })
    void a_report_that_cannot_be_is_refused_and_not_stored(String field, String value, int status, String code) {
        var id = givenACase();

        sign(id, with(aReport(DR_ADEYEMI, true), field, value))
                .statusCode(status)
                .body("code", is(code));

        read(id, assessor()).body("reports", hasSize(0));
    }

    @Test
    void nobody_is_admitted_unassessed_but_hospital_can_be_ruled_out_first() {
        var id = givenACase();

        decide(id, anAdmission()).statusCode(409).body("code", is("NO_ASSESSMENT"));
        decide(id, aRefusal()).statusCode(201);

        assertThat(Wire.await(EventType.ACCESS_DECIDED, id).data().has("securityLevel"))
                .isFalse();
    }

    @Test
    void an_admission_is_decided_once_and_a_refusal_can_still_become_one() {
        var id = givenAnAssessedCase();

        decide(id, aRefusal()).statusCode(201);
        decide(id, anAdmission()).statusCode(201);
        decide(id, anAdmission()).statusCode(409).body("code", is("ALREADY_DECIDED"));

        read(id, assessor()).body("decisions.outcome", contains("NOT_HOSPITAL", "ADMIT"));
    }

    @ParameterizedTest
    @CsvSource({
        "securityLevel, , 422, ADMISSION_INCOMPLETE",
        "serviceType, PICU, 422, LEVEL_NOT_FOR_SERVICE",
        "outcome, NOT_HOSPITAL, 422, LEVEL_WITHOUT_ADMISSION",
        "decidedAt, 2999-01-01, 422, TIME_IN_FUTURE",
        "decidedAt, , 400, REQUEST_INVALID",
        "outcome, MAYBE, 400, JSON_MALFORMED"
    })
    void a_decision_that_cannot_be_is_refused_and_not_stored(String field, String value, int status, String code) {
        var id = givenAnAssessedCase();

        decide(id, with(anAdmission(), field, value)).statusCode(status).body("code", is(code));

        read(id, assessor()).body("decisions", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "gatekeeper", "unit", "commissioner", "moj", "oversight", "operator"})
    void only_an_assessor_signs(String role) {
        post(Tokens.of(role).sign(), "/cases/" + UUID.randomUUID() + "/reports", aReport(DR_ADEYEMI, true))
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "assessor", "unit", "commissioner", "moj", "oversight", "operator"})
    void only_a_gatekeeper_decides(String role) {
        post(Tokens.of(role).sign(), "/cases/" + UUID.randomUUID() + "/access-decision", anAdmission())
                .statusCode(403);
    }
}
