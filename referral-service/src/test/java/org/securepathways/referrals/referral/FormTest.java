package org.securepathways.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class FormTest {
    @Test
    void twelve_fields_are_enough_to_start_and_the_answer_says_what_is_missing() {
        var body = aReferral();
        body.keySet().removeAll(List.of("diagnosisGroup", "offenceGroup", "homeOutwardCode"));

        submit(body)
                .statusCode(201)
                .body("missing.toStart.size()", is(0))
                .body("missing.toSend", hasItem("diagnosisGroup"))
                .body("missing.toSend", hasItem("clinical.risks"))
                .body("missing.toSend", hasItem("custody.conditionalReleaseDate"))
                .body("missing.toBeComplete", hasItem("person.gpOutwardCode"));
    }

    @ParameterizedTest
    @CsvSource({
        "RECALL, custody.sentenceExpiryDate",
        "INDETERMINATE_SENTENCE, custody.tariffExpires",
        "REMAND, remandedBy",
        "REMAND, custody.nextCourtDate",
        "UNKNOWN, custodyStatus"
    })
    void what_is_asked_follows_the_legal_status(String status, String field) {
        submit(aReferral("custodyStatus", status)).statusCode(201).body("missing.toSend", hasItem(field));
    }

    // edge case 29
    @Test
    void needs_are_told_as_flags_and_never_assumed() {
        var body = aReferral("dateOfBirth", "2010-05-17");
        body.put(
                "person",
                Map.of(
                        "pregnant",
                        true,
                        "hearing",
                        "DEAF_SIGNS",
                        "genderPlacementToSettle",
                        true,
                        "wheelchair",
                        false));
        var id = submit(body)
                .statusCode(201)
                .body("ageBand", is("UNDER_18"))
                .extract()
                .<String>path("id");

        var told = Wire.await(EventType.REFERRAL_SUBMITTED, id).data();

        var needs = new ArrayList<String>();
        told.path("needs").forEach(need -> needs.add(need.asText()));
        assertThat(needs).containsExactly("DEAF", "PREGNANT", "TRANSGENDER");
        assertThat(told.path("ageBand").asText()).isEqualTo("UNDER_18");

        var plain = submit(aReferral()).extract().<String>path("id");
        assertThat(Wire.await(EventType.REFERRAL_SUBMITTED, plain).data().path("needs"))
                .isEmpty();
    }

    // edge case 30
    @Test
    void an_immigration_detainee_is_known_by_the_home_office_reference_until_a_prison_number_is_given() {
        var body = aReferral("custodyStatus", "IMMIGRATION_DETAINEE");
        var number = body.remove("prisonNumber");
        body.put("homeOfficeRef", "M7654321");
        body.put("person", Map.of("nhsNumberStatus", "NOT_PRESENT"));
        var id = submit(body)
                .statusCode(201)
                .body("legalPower", is("S48_2D"))
                .extract()
                .<String>path("id");

        submit(body).statusCode(409).body("code", is("REFERRAL_ALREADY_OPEN")).body("referralId", is(id));
        body.put("prisonNumber", number);
        submit(body).statusCode(409).body("referralId", is(id));
        read(id, Tokens.inreach("LEI")).body("person.homeOfficeRef", is("M7654321"));
    }

    @Test
    void anybody_else_needs_a_prison_number() {
        var body = aReferral("homeOfficeRef", "M7654322");
        body.remove("prisonNumber");
        submit(body)
                .statusCode(422)
                .body("code", is("PERSON_NUMBER_REQUIRED"))
                .body("errors[0].field", is("prisonNumber"));
        body.remove("homeOfficeRef");
        submit(body).statusCode(422).body("code", is("PERSON_NUMBER_REQUIRED"));
    }

    @ParameterizedTest
    @CsvSource({
        "person, ethnicity, Q, FORM_VALUE_INVALID",
        "person, gpOutwardCode, LEEDS, FORM_VALUE_INVALID",
        "person, nhsNumberStatus, VERIFIED, NHS_NUMBER_STATUS_DOES_NOT_FIT",
        "custody, nextCourt, <b>, FORM_VALUE_INVALID",
        "referrer, telephone, call me, FORM_VALUE_INVALID",
        "referrer, registration, 1234567, REGISTRATION_INVALID"
    })
    void a_value_of_the_form_that_cannot_be_right_is_refused_by_its_name(
            String section, String field, String value, String code) {
        submit(aReferral(section, Map.of(field, value)))
                .statusCode(422)
                .body("code", is(code))
                .body("errors[0].field", is(section + "." + field));
    }

    @Test
    void a_risk_is_rated_from_none_to_extreme() {
        submit(aReferral("clinical", Map.of("risks", Map.of("FIRE", 5))))
                .statusCode(422)
                .body("code", is("RISK_OUT_OF_RANGE"));
    }

    @Test
    void a_sentence_does_not_end_before_release_is_due() {
        submit(aReferral("custody", Map.of("conditionalReleaseDate", "2027-03-01", "sentenceExpiryDate", "2026-03-01")))
                .statusCode(422)
                .body("code", is("DATES_CONTRADICT"));
    }

    @Test
    void a_field_the_form_does_not_have_and_a_null_in_a_list_are_malformed() {
        submit(aReferral("person", Map.of("shoeSize", 43)))
                .statusCode(400)
                .body("code", is("JSON_MALFORMED"))
                .body("errors.field", contains("person.shoeSize"));
        var zones = new HashMap<String, Object>();
        zones.put("exclusionZones", Arrays.asList("LS1", null));
        submit(aReferral("ask", zones)).statusCode(400).body("code", is("JSON_MALFORMED"));
    }

    @Test
    void nobody_is_referred_from_a_prison_that_is_closed() {
        submit(aReferral("prison", "AKI")).statusCode(422).body("code", is("PRISON_CLOSED"));
    }
}
