package org.securepathways.referrals.merging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.merging.MergeApi.gatekeeper;
import static org.securepathways.referrals.merging.MergeApi.givenAMerge;
import static org.securepathways.referrals.merging.MergeApi.merge;
import static org.securepathways.referrals.merging.MergeApi.numbers;
import static org.securepathways.referrals.merging.MergeApi.post;
import static org.securepathways.referrals.merging.MergeApi.referred;
import static org.securepathways.referrals.merging.MergeApi.undo;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.asGatekeeper;
import static org.securepathways.referrals.referral.ReferralApi.asInreach;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class MergeResourceTest {
    private static final Map<String, Object> NOW = Map.of();

    // edge case 21
    @Test
    void two_referrals_of_one_person_go_on_as_the_one_that_started_first() {
        var late = referred(2);
        var early = referred(9);

        merge(gatekeeper(), late.referral(), early.referral())
                .statusCode(201)
                .body("referrals", hasSize(2))
                .body(
                        "referrals.find { it.referralId == '%s' }.mergedInto".formatted(late.referral()),
                        is(early.referral()));

        read(late.referral(), gatekeeper())
                .statusCode(200)
                .body("status", is("MERGED"))
                .body("mergedInto", is(early.referral()));
        read(early.referral(), gatekeeper())
                .body("status", is("OPEN"))
                .body("clockFrom", is(early.body().get("sentAt")));
        for (var key : new String[] {early.referral(), late.referral()}) {
            var told = Wire.await(EventType.REFERRAL_MERGED, key).data();
            assertThat(told.path("referralId").asText()).isEqualTo(early.referral());
            assertThat(told.path("mergedReferralId").asText()).isEqualTo(late.referral());
        }
    }

    @Test
    void two_numbers_of_one_person_are_merged_as_well() {
        var kept = referred(2);
        var removed = referred(9);

        post(gatekeeper(), "/merges", numbers(kept.number(), removed.number())).statusCode(201);

        read(kept.referral(), gatekeeper()).body("mergedInto", is(removed.referral()));
    }

    @Test
    void the_same_merge_told_again_is_the_one_that_holds() {
        var one = referred(9);
        var other = referred(2);
        var merge = givenAMerge(one, other);

        merge(gatekeeper(), one.referral(), other.referral()).statusCode(201).body("id", is(merge));
        merge(gatekeeper(), other.referral(), one.referral()).statusCode(201).body("id", is(merge));

        Wire.await(EventType.REFERRAL_MERGED, one.referral());
        assertThat(Wire.heard(Topics.REFERRALS, one.referral()))
                .filteredOn(event -> event.is(EventType.REFERRAL_MERGED))
                .hasSize(1);
    }

    @Test
    void unmerged_each_goes_on_by_itself_and_what_was_done_meanwhile_stays_where_it_was_done() {
        var early = referred(9);
        var late = referred(2);
        asGatekeeper(late.referral(), "/receipt", NOW).statusCode(200);
        var merge = givenAMerge(early, late);
        asGatekeeper(early.referral(), "/acceptance", NOW).statusCode(200);

        undo(gatekeeper(), merge).statusCode(200).body("undoReason", is("DIFFERENT_PEOPLE"));

        read(late.referral(), gatekeeper())
                .body("status", is("OPEN"))
                .body("stage", is("RECEIVED"))
                .body("mergedInto", nullValue())
                .body("clockFrom", is(late.body().get("sentAt")));
        read(early.referral(), gatekeeper()).body("status", is("OPEN")).body("stage", is("ACCEPTED"));
        asGatekeeper(late.referral(), "/acceptance", NOW).statusCode(200);
        for (var key : new String[] {early.referral(), late.referral()}) {
            var told = Wire.await(EventType.REFERRAL_UNMERGED, key).data();
            assertThat(told.path("referralId").asText()).isEqualTo(early.referral());
            assertThat(told.path("mergedReferralId").asText()).isEqualTo(late.referral());
        }
        undo(gatekeeper(), merge).statusCode(409).body("code", is("MERGE_UNDONE_ALREADY"));
        given().auth()
                .oauth2(gatekeeper())
                .get("/merges/" + merge)
                .then()
                .statusCode(200)
                .body("undoneBy", is("gatekeeper.test"));
    }

    @Test
    void undone_as_the_wrong_way_round_it_can_be_made_again() {
        var early = referred(9);
        var late = referred(2);
        var wrong = givenAMerge(early, late);
        post(gatekeeper(), "/merges/" + wrong + "/undo", Map.of("reason", "WRONG_WAY_ROUND"))
                .statusCode(200);

        var right = givenAMerge(late, early);

        assertThat(right).isNotEqualTo(wrong);
        read(late.referral(), gatekeeper()).body("mergedInto", is(early.referral()));
    }

    @Test
    void after_a_merge_the_other_number_is_the_same_person() {
        var early = referred(9);
        var late = referred(2);
        givenAMerge(early, late);

        submit(late.body())
                .statusCode(409)
                .body("code", is("REFERRAL_ALREADY_OPEN"))
                .body("referralId", is(early.referral()));

        withdraw(early.referral(), "W07").statusCode(200);
        var again = submit(late.body())
                .statusCode(201)
                .body("episodeId", is(early.referral()))
                .body("clockFrom", is(early.body().get("sentAt")))
                .extract()
                .<String>path("id");
        asInreach(early.referral(), "/withdrawal/undo", Map.of("reason", "WRONG_PERSON"))
                .statusCode(409)
                .body("code", is("REFERRAL_ALREADY_OPEN"))
                .body("referralId", is(again));
    }

    @Test
    void withdrawn_under_one_number_and_open_under_the_other_keep_the_first_clock_until_unmerged() {
        var first = referred(9);
        withdraw(first.referral(), "W07").statusCode(200);
        var second = referred(2);

        var merge = givenAMerge(first, second);

        read(first.referral(), gatekeeper()).body("status", is("WITHDRAWN"));
        read(second.referral(), gatekeeper())
                .body("status", is("OPEN"))
                .body("episodeId", is(first.referral()))
                .body("clockFrom", is(first.body().get("sentAt")));
        var told = Wire.await(EventType.REFERRAL_CORRECTED, second.referral()).data();
        assertThat(told.path("referral").path("firstSentAt").asText())
                .isEqualTo(first.body().get("sentAt"));

        undo(gatekeeper(), merge).statusCode(200);
        read(second.referral(), gatekeeper())
                .body("episodeId", is(second.referral()))
                .body("clockFrom", is(second.body().get("sentAt")));
    }

    @Test
    void a_merge_is_not_undone_where_that_would_leave_two_open() {
        var early = referred(9);
        var late = referred(2);
        var merge = givenAMerge(early, late);
        withdraw(early.referral(), "W01").statusCode(200);
        var again = submit(late.body()).statusCode(201).extract().<String>path("id");

        undo(gatekeeper(), merge)
                .statusCode(409)
                .body("code", is("TWO_WOULD_BE_OPEN"))
                .body("referralId", is(again));

        withdraw(again, "W07").statusCode(200);
        undo(gatekeeper(), merge).statusCode(200);
        read(late.referral(), gatekeeper()).body("status", is("OPEN"));
    }

    @Test
    void an_alarm_nobody_answered_goes_on_with_the_survivor() {
        var early = referred(9);
        var number = (String) aReferral().get("prisonNumber");
        var emergency = post(
                        Tokens.inreach("LEI"),
                        "/emergencies",
                        Map.of("prisonNumber", number, "urgencyGround", "NOT_EATING_OR_DRINKING", "contact", "Nurse"))
                .statusCode(201)
                .extract()
                .<String>path("id");

        merge(gatekeeper(), early.referral(), emergency).statusCode(201);

        read(early.referral(), gatekeeper()).body("emergency.contact", is("Nurse"));
        Wire.await(EventType.EMERGENCY_RAISED, early.referral());
        asGatekeeper(early.referral(), "/acknowledgement", NOW).statusCode(200);
    }
}
