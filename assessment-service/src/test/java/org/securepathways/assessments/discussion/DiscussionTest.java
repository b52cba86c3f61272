package org.securepathways.assessments.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.securepathways.assessments.Api.as;
import static org.securepathways.assessments.Api.get;
import static org.securepathways.assessments.Api.post;
import static org.securepathways.assessments.Api.with;
import static org.securepathways.assessments.directory.Directory.freshOrganisation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.assessments.OpenedCase;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class DiscussionTest {

    @ParameterizedTest
    @CsvSource({
        "LINK, false, yes",
        "LINK, true, DISCUSSION_LINKED_ALREADY",
        "UNLINK, false, DISCUSSION_NOT_LINKED",
        "UNLINK, true, yes"
    })
    void a_discussion_is_linked_as_the_table_says(DiscussionAct act, boolean linked, String says) {
        assertThat(act.refusal(linked).map(Enum::name).orElse("yes")).isEqualTo(says);
    }

    @Test
    void a_referral_sent_before_cannot_have_come_of_it() {
        var discussed = LocalDate.of(2026, 5, 2);
        var discussion = new Discussion(
                new UUID(0, 1),
                "LEI",
                Optional.of("X9A01"),
                Optional.empty(),
                discussed,
                Set.of(Participant.INREACH_TEAM),
                DiscussionOutcome.REFER,
                Optional.empty());

        assertThat(discussion.linked(new UUID(0, 2), "LEI", discussed).referralId())
                .isPresent();
        assertThatThrownBy(() -> discussion.linked(new UUID(0, 2), "LEI", discussed.minusDays(1)))
                .hasMessage("DISCUSSION_AFTER_REFERRAL");
    }

    @Test
    void a_discussion_is_recorded_before_the_referral_and_linked_to_it_later() {
        var unit = freshOrganisation();
        var inreach = Tokens.inreach("LEI");
        String discussion = post(inreach, "/discussions", aDiscussion(unit, 3))
                .statusCode(201)
                .body("ledToReferral", is(false))
                .extract()
                .path("id");
        var id = OpenedCase.inLeeds();

        link(inreach, discussion, id).statusCode(200).body("ledToReferral", is(true));
        link(inreach, discussion, id).statusCode(409).body("code", is("DISCUSSION_LINKED_ALREADY"));
        var undo = "/discussions/" + discussion + "/referral/undo";
        post(inreach, undo).statusCode(200).body("ledToReferral", is(false));
        post(inreach, undo).statusCode(409).body("code", is("DISCUSSION_NOT_LINKED"));
        link(inreach, discussion, id).statusCode(200);
        get(as("gatekeeper"), "/discussions?organisation=" + unit).body("referralId", contains(id.toString()));
    }

    @Test
    void a_pair_tells_discussions_referrals_they_led_to_trust_and_the_last_one() {
        var unit = freshOrganisation();
        String first = post(as("gatekeeper"), "/discussions", aDiscussion(unit, 9))
                .extract()
                .path("id");
        post(as("gatekeeper"), "/discussions", aDiscussion(unit, 2)).statusCode(201);
        link(as("gatekeeper"), first, OpenedCase.inLeeds()).statusCode(200);
        post(
                        as("gatekeeper"),
                        "/trusted-referrers",
                        Map.of("prison", "LEI", "organisation", unit, "on", day(1), "reason", "AUDITED"))
                .statusCode(200);
        post(
                        as("gatekeeper"),
                        "/trusted-referrers",
                        Map.of("prison", "MDI", "organisation", unit, "on", day(1), "reason", "AUDITED"))
                .statusCode(200);

        get(as("commissioner"), "/discussions/pairs?organisation=" + unit)
                .statusCode(200)
                .body("prison", contains("LEI", "MDI"))
                .body("discussions", contains(2, 0))
                .body("ledToReferral", contains(1, 0))
                .body("trusted", contains(true, true))
                .body("[0].lastDiscussion", is(day(2)));
        get(as("commissioner"), "/discussions/pairs?organisation=" + unit + "&after=LEI." + unit)
                .body("prison", contains("MDI"));
        get(Tokens.inreach("MDI"), "/discussions/pairs?organisation=" + unit).body("prison", contains("MDI"));
    }

    @Test
    void the_list_is_read_page_by_page_the_latest_first_and_each_sees_their_own() {
        var unit = freshOrganisation();
        String earlier = post(as("gatekeeper"), "/discussions", aDiscussion(unit, 5))
                .extract()
                .path("id");
        String later = post(as("gatekeeper"), "/discussions", aDiscussion(unit, 1))
                .extract()
                .path("id");
        var list = "/discussions?organisation=" + unit;

        get(as("gatekeeper"), list + "&limit=1").body("id", contains(later));
        get(as("gatekeeper"), list + "&limit=1&after=" + later).body("id", contains(earlier));
        get(Tokens.inreach("MDI"), list).body("", hasSize(0));
        get(Tokens.of("unit").with("organisation", unit).sign(), list).body("", hasSize(2));
        get(as("unit"), list).body("", hasSize(0));
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_kept() {
        var unit = freshOrganisation();
        var known = aDiscussion(unit, 1);

        refused(Tokens.inreach("MDI"), known, 403, "DISCUSSION_NOT_YOURS");
        refused(Tokens.of("unit").with("organisation", "X9Q99").sign(), known, 403, "DISCUSSION_NOT_YOURS");
        refused(as("gatekeeper"), with(known, "region", "LONDON"), 422, "DISCUSSION_WITH_ONE");
        refused(as("gatekeeper"), aDiscussion(unit, -2), 422, "TIME_IN_FUTURE");
        refused(as("gatekeeper"), with(known, "remarks", "Sam Ward"), 400, "JSON_MALFORMED");
        get(as("gatekeeper"), "/discussions?organisation=" + unit).body("", hasSize(0));

        var elsewhere = with(known, "prison", "MDI");
        String discussion =
                post(as("gatekeeper"), "/discussions", elsewhere).extract().path("id");
        var id = OpenedCase.inLeeds();
        link(as("gatekeeper"), discussion, id).statusCode(422).body("code", is("DISCUSSION_OTHER_PRISON"));
        link(as("gatekeeper"), UUID.randomUUID().toString(), id).statusCode(404).body("code", is("DISCUSSION_UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "moj", "oversight", "operator"})
    void only_those_who_take_part_record_one(String role) {
        post(as(role), "/discussions", aDiscussion("X9A01", 1)).statusCode(403);
    }

    private static void refused(String token, Map<String, Object> body, int status, String code) {
        post(token, "/discussions", body).statusCode(status).body("code", is(code));
    }

    private static ValidatableResponse link(String token, String discussion, UUID referral) {
        return post(token, "/discussions/" + discussion + "/referral", Map.of("referralId", referral));
    }

    private static Map<String, Object> aDiscussion(String organisation, int daysAgo) {
        return new HashMap<>(Map.of(
                "prison",
                "LEI",
                "organisation",
                organisation,
                "on",
                day(daysAgo),
                "participants",
                List.of("INREACH_TEAM", "UNIT_DOCTOR"),
                "outcome",
                "REFER"));
    }

    private static String day(int daysAgo) {
        return LocalDate.ofInstant(TestClock.now(), Moment.LONDON)
                .minusDays(daysAgo)
                .toString();
    }
}
