package org.securepathways.tracker.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.tracker.tracking.Told.givenACaseReferred;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class WorklistTest {

    @Test
    void a_worklist_holds_what_the_reader_may_see_the_nearest_limit_first() {
        UUID late = givenACaseReferred(15).referralId;
        UUID fresh = givenACaseReferred(1).referralId;
        var mine = list(Tokens.inreach("LEI"), "limit=200&open=true").getList("referralId", String.class);
        assertThat(mine).contains(late.toString(), fresh.toString());
        assertThat(mine.indexOf(late.toString())).isLessThan(mine.indexOf(fresh.toString()));
        assertThat(list(Tokens.inreach("LEI"), "limit=200&breached=true").getList("referralId", String.class))
                .contains(late.toString())
                .doesNotContain(fresh.toString());
        assertThat(list(Tokens.inreach("LEI"), "limit=200&after=" + late).getList("referralId", String.class))
                .doesNotContain(late.toString());
        assertThat(list(Tokens.inreach("MDI"), "limit=200").getList("referralId", String.class))
                .doesNotContain(late.toString(), fresh.toString());
        assertThat(list(Tokens.inreach("LEI"), "currentlyWith=MOJ&limit=200").getList("referralId", String.class))
                .doesNotContain(fresh.toString());
    }

    @Test
    void the_standards_are_told_with_the_one_shown_first_on_top() {
        given().auth()
                .oauth2(Tokens.of("subscriber").sign())
                .get("/standards")
                .then()
                .statusCode(200)
                .body("[0].standard.code", is("BRADLEY14_REF"))
                .body("standard.code", hasItem("STAT28"))
                .body("find { it.standard.code == 'STAT28' }.inForceToday", is(false))
                .body("[0].standard.basis", not(is("")));
    }

    private static JsonPath list(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/journeys?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
