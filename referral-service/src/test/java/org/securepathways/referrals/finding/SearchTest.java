package org.securepathways.referrals.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.finding.ListTest.sent;
import static org.securepathways.referrals.referral.ReferralApi.correct;
import static org.securepathways.referrals.referral.ReferralApi.etag;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.referrals.merging.MergeApi;
import org.securepathways.referrals.person.store.MarkTable;

/** A person is found by number or name, by those who may see them. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class SearchTest {
    private static final String LEEDS = Tokens.inreach("LEI");
    private static final String MOJ = Tokens.of("moj").sign();

    @Inject
    AgroalDataSource datasource;

    @Inject
    Database database;

    @Inject
    MarkTable marks;

    @Inject
    Preparation preparation;

    @Test
    void somebody_is_found_by_number_or_by_name_however_it_is_written() {
        var id = sent(
                "LEI",
                3,
                Map.of(
                        "prisonNumber", "S1001SA",
                        "nhsNumber", "485 777 3457",
                        "familyName", "O'Hára-Searched",
                        "givenName", "Siân",
                        "dateOfBirth", "1981-02-03"));

        found(LEEDS, Map.of("prisonNumber", "S1001SA"), id);
        found(LEEDS, Map.of("nhsNumber", "4857773457"), id);
        found(LEEDS, Map.of("familyName", "OHARA SEARCHED", "givenName", "sian"), id);
        found(LEEDS, Map.of("familyName", "o’hara searched", "dateOfBirth", "1981-02-03"), id);
        found(
                LEEDS,
                Map.of("prisonNumber", "S1001SA", "familyName", "O'Hara-Searched", "dateOfBirth", "1981-02-03"),
                id);
        found(LEEDS, Map.of("familyName", "O'Hara-Searched", "dateOfBirth", "1981-02-04"));
        found(LEEDS, Map.of("prisonNumber", "S1001SA", "nhsNumber", "401 023 2137"));
    }

    @Test
    void nobody_is_found_by_who_may_not_see_them() {
        var id = sent("MDI", 3, Map.of("prisonNumber", "S1002SA"));

        found(LEEDS, Map.of("prisonNumber", "S1002SA"));
        found(Tokens.of("gatekeeper").with("region", "LONDON").sign(), Map.of("prisonNumber", "S1002SA"));
        found(MOJ, Map.of("prisonNumber", "S1002SA"), id);
        search(Tokens.of("operator").sign(), Map.of("prisonNumber", "S1002SA")).statusCode(403);
    }

    @Test
    void all_referrals_of_a_person_are_found_the_earliest_first_page_by_page() {
        var person = Map.of("prisonNumber", "S1003SA");
        var earlier = sent("LEI", 200, person);
        withdraw(earlier, "W02").statusCode(200);
        var now = sent("LEI", 3, person);

        found(LEEDS, person, earlier, now);
        var place = search(LEEDS, person).extract().<String>path("[0].place");
        given().auth()
                .oauth2(LEEDS)
                .contentType("application/json")
                .body(person)
                .post("/referrals/search?limit=1&after=" + place)
                .then()
                .body("id", contains(now));
    }

    @Test
    void somebody_known_under_two_numbers_is_found_whole_under_either() {
        var first = sent("LEI", 30, Map.of("prisonNumber", "S1004SA", "familyName", "Firstname-Unknown"));
        var second = sent("LEI", 3, Map.of("prisonNumber", "S1005SA", "familyName", "Known-Otherwise"));
        found(LEEDS, Map.of("prisonNumber", "S1005SA"), second);

        MergeApi.merge(MergeApi.gatekeeper(), first, second).statusCode(201);

        found(LEEDS, Map.of("prisonNumber", "S1004SA"), first, second);
        found(LEEDS, Map.of("prisonNumber", "S1005SA"), first, second);
        found(
                LEEDS,
                Map.of("prisonNumber", "S1004SA", "familyName", "Known-Otherwise", "givenName", "Sam"),
                first,
                second);
    }

    @Test
    void a_corrected_name_is_found_and_the_wrong_one_no_more() {
        var id = sent("LEI", 3, Map.of("familyName", "Mistyped", "givenName", "Corin"));
        correct(id, etag(id), Map.of("familyName", "Typed")).statusCode(200);

        found(LEEDS, Map.of("familyName", "Typed", "givenName", "Corin"), id);
        found(LEEDS, Map.of("familyName", "Mistyped", "givenName", "Corin"));
    }

    @Test
    void what_would_fit_too_many_or_cannot_be_a_number_is_refused() {
        search(MOJ, Map.of()).statusCode(422).body("code", is("SEARCH_TOO_WIDE"));
        search(MOJ, Map.of("familyName", "Ward")).statusCode(422).body("code", is("SEARCH_TOO_WIDE"));
        search(MOJ, Map.of("givenName", "Sam", "dateOfBirth", "1990-05-17"))
                .statusCode(422)
                .body("code", is("SEARCH_TOO_WIDE"));
        search(MOJ, Map.of("familyName", "-", "givenName", "Sam"))
                .statusCode(422)
                .body("code", is("SEARCH_TOO_WIDE"));
        search(MOJ, Map.of("prisonNumber", "12")).statusCode(422).body("code", is("PRISON_NUMBER_INVALID"));
        search(MOJ, Map.of("nhsNumber", "9434765918")).statusCode(422).body("code", is("NHS_NUMBER_INVALID"));
        search(MOJ, Map.of("surname", "Ward")).statusCode(400).body("errors.code", contains("FIELD_UNKNOWN"));
    }

    @Test
    void people_of_an_earlier_version_or_marked_under_an_earlier_key_are_marked_again() throws Throwable {
        var unmarked = Map.of("prisonNumber", "S1006SA");
        var first = sent("LEI", 3, unmarked);
        run("delete from person_mark m using referral r where r.person_id = m.person_id and r.id = '" + first + "'");
        var otherKey = Map.of("prisonNumber", "S1007SA");
        var second = sent("LEI", 3, otherKey);
        run("update person_mark m set key_id = 'earlier', prison_number = 'earlier' from referral r"
                + " where r.person_id = m.person_id and r.id = '" + second + "'");
        found(LEEDS, unmarked);
        found(LEEDS, otherKey);

        VertxContextSupport.subscribeAndAwait(() -> preparation.prepare().replaceWith("done"));

        found(LEEDS, unmarked, first);
        found(LEEDS, otherKey, second);
    }

    @Test
    void nobody_is_searched_until_all_are_marked() {
        var justStarted = new Preparation(database, marks, null, null);

        assertThatThrownBy(justStarted::checkReady)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(FindingRefusal.NOT_READY_YET));
    }

    private void run(String statement) throws SQLException {
        try (var connection = datasource.getConnection();
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isEqualTo(1);
        }
    }

    private static void found(String token, Map<String, ?> wanted, String... ids) {
        search(token, wanted).statusCode(200).body("id", ids.length == 0 ? is(List.of()) : contains(ids));
    }

    private static ValidatableResponse search(String token, Map<String, ?> wanted) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(wanted)
                .post("/referrals/search")
                .then();
    }
}
