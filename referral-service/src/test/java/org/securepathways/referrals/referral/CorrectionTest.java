package org.securepathways.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.asInreach;
import static org.securepathways.referrals.referral.ReferralApi.correct;
import static org.securepathways.referrals.referral.ReferralApi.etag;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** Edge case 43: what was said is corrected, and what was said before is kept. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class CorrectionTest {
    @Test
    void a_correction_tells_the_referral_anew_and_keeps_what_was_said_who_and_why() {
        var id = givenAReferral();

        correct(id, etag(id), Map.of("offenceGroup", "ARSON", "clinical", Map.of("capacity", "LACKS")))
                .statusCode(200)
                .body("needs.offenceGroup", is("ARSON"))
                .body("missing.toBeComplete", not(hasItem("clinical.capacity")));

        var told = Wire.await(EventType.REFERRAL_CORRECTED, id).data();
        assertThat(told.path("reason").asText()).isEqualTo("COMPLETED");
        assertThat(told.path("referral").path("offenceGroup").asText()).isEqualTo("ARSON");
        given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .get("/referrals/" + id + "/history")
                .then()
                .statusCode(200)
                .body("type[0]", is("secure-pathways.referral.submitted"))
                .body("data[0].offenceGroup", is("OTHER_VIOLENCE"))
                .rootPath("find { it.type == 'secure-pathways.referral.corrected' }")
                .body("recordedBy", is("inreach.test"))
                .body("data.reason", is("COMPLETED"))
                .body("before.needs.offenceGroup", is("OTHER_VIOLENCE"));
    }

    @Test
    void a_section_is_put_together_from_what_was_told_when() {
        var id = givenAReferral();
        correct(id, etag(id), Map.of("clinical", Map.of("capacity", "LACKS"))).statusCode(200);
        correct(id, etag(id), Map.of("clinical", Map.of("concordance", "REFUSING")))
                .statusCode(200);

        read(id, Tokens.inreach("LEI"))
                .body("form.clinical.capacity", is("LACKS"))
                .body("form.clinical.concordance", is("REFUSING"));
        read(id, Tokens.of("custody").with("prison", "LEI").sign()).body("form", nullValue());
    }

    @Test
    void who_changes_what_somebody_changed_meanwhile_reads_it_again_first() {
        var id = givenAReferral();
        var read = etag(id);
        correct(id, read, Map.of("levelWanted", "HIGH")).statusCode(200);

        correct(id, read, Map.of("levelWanted", "LOW")).statusCode(412).body("code", is("STALE_VERSION"));
        correct(id, null, Map.of("levelWanted", "LOW")).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        correct(id, "7", Map.of("levelWanted", "LOW")).statusCode(428);
        read(id, Tokens.inreach("LEI")).body("needs.levelWanted", is("HIGH"));
    }

    @Test
    void a_name_keyed_wrongly_is_put_right_and_no_event_tells_it() {
        var id = givenAReferral();

        correct(id, etag(id), Map.of("familyName", "Wardle", "nhsNumber", "6111111116"))
                .statusCode(200);

        read(id, Tokens.inreach("LEI"))
                .body("person.familyName", is("Wardle"))
                .body("person.nhsNumber", is("6111111116"));
        assertThat(Wire.await(EventType.REFERRAL_CORRECTED, id).value()).doesNotContain("Wardle", "6111111116");
        correct(id, etag(id), Map.of("nhsNumber", "6222222218")).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "sentAt, 2026-03-01, 422, SENT_AT_STAYS",
        "prison, MDI, 422, NOT_CORRECTED_HERE",
        "custodyStatus, RECALL, 422, NOT_CORRECTED_HERE",
        "urgency, PLANNED, 422, NOT_CORRECTED_HERE",
        "initialRequestAt, 2026-03-01, 422, NOT_CORRECTED_HERE",
        "levelWanted, MEDIUM, 422, NOTHING_TO_CORRECT",
        "familyName, , 422, REQUIRED_TO_START",
        "familyName, '', 422, NAME_INVALID",
        "homeOutwardCode, LEEDS, 422, OUTWARD_CODE_INVALID",
        "prisonNumber, A12, 422, PRISON_NUMBER_INVALID",
        "gender, PIRATE, 400, JSON_MALFORMED",
        "shoeSize, 43, 400, JSON_MALFORMED"
    })
    void what_cannot_be_corrected_so_is_refused_by_code(String field, String value, int status, String code) {
        var id = givenAReferral();
        var patch = new HashMap<String, Object>();
        patch.put(field, value);

        correct(id, etag(id), patch).statusCode(status).body("code", is(code));
    }

    @Test
    void a_number_that_is_another_persons_is_not_taken_over() {
        var other = aReferral();
        submit(other).statusCode(201);
        var id = givenAReferral();

        correct(id, etag(id), Map.of("prisonNumber", other.get("prisonNumber")))
                .statusCode(409)
                .body("code", is("PERSON_NUMBER_TAKEN"));
    }

    @Test
    void the_whole_form_makes_a_referral_complete_and_that_is_a_milestone() {
        var body = aReferral();
        WholeForm.putInto(body);
        var id = submit(body)
                .statusCode(201)
                .body("missing.toStart.size()", is(0))
                .body("missing.toSend.size()", is(0))
                .body("missing.toBeComplete.size()", is(0))
                .extract()
                .<String>path("id");

        var told = Wire.await(EventType.REFERRAL_COMPLETE, id).data();
        assertThat(told.path("milestone").asText()).isEqualTo("COMPLETE");
        assertThat(Wire.await(EventType.REFERRAL_SUBMITTED, id)
                        .data()
                        .path("complete")
                        .asBoolean())
                .isTrue();
        asInreach(id, "/completion", Map.of()).statusCode(403);
    }

    @Test
    void a_referral_completed_later_says_so_once() {
        var body = aReferral();
        WholeForm.putInto(body);
        var ask = body.remove("ask");
        var id = submit(body).statusCode(201).extract().<String>path("id");

        correct(id, etag(id), Map.of("ask", ask)).statusCode(200).body("missing.toSend.size()", is(0));
        correct(id, etag(id), Map.of("levelWanted", "LOW")).statusCode(200);

        Wire.await(EventType.REFERRAL_CORRECTED, id, 2);
        assertThat(Wire.await(EventType.REFERRAL_COMPLETE, id, 1)).hasSize(1);
    }
}
