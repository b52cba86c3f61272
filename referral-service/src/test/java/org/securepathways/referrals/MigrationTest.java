package org.securepathways.referrals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.referrals.finding.Preparation;

/** Data of an earlier version is taken along. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class MigrationTest {
    private static final String OLD = "an_earlier_version";
    private static final String ID = "019cadd4-a5dc-7058-a5c2-64c505d95954";
    private static final List<String> ROWS = List.of("""
            insert into person values ('019cadd4-a5dd-7424-b813-c529b6d801b2', 'M1111BC', null, 'Old', 'Sam',
                                       '1990-05-17', now())""", """
            insert into referral (id, episode_id, person_id, status, prison, region, jurisdiction, custody_status,
                                  legal_power, sent_at, urgency, urgency_ground, level_wanted, care_pathway, gender,
                                  age_band, diagnosis_group, offence_group, recorded_at, version)
            values ('019cadd4-a5dc-7058-a5c2-64c505d95954', '019cadd4-a5dc-7058-a5c2-64c505d95954',
                    '019cadd4-a5dd-7424-b813-c529b6d801b2', 'OPEN', 'LEI', 'NORTH_EAST_AND_YORKSHIRE', 'ENGLAND',
                    'SENTENCED', 'S47', '2026-03-02', 'URGENT', 'ACUTE_PSYCHOSIS', 'MEDIUM', 'MENTAL_ILLNESS', 'MALE',
                    'AGE_25_TO_64', 'PSYCHOSIS', 'ROBBERY', now(), 4)""");

    @Inject
    AgroalDataSource database;

    @Inject
    Preparation preparation;

    @Test
    void a_referral_of_the_first_version_is_read_and_goes_on_under_the_new_one() throws Throwable {
        migrate("1");
        run(ROWS.get(0).replace("into person", "into " + OLD + ".person"));
        run(ROWS.get(1).replace("into referral", "into " + OLD + ".referral"));

        migrate("latest");
        // What the migrations made of the old rows, the service reads from its own tables.
        take("person");
        take("referral");

        read("").body("stage", is("SENT"))
                .body("originPrison", is("LEI"))
                .body("version", is(4))
                .body("person.familyName", is("Old"))
                .body("missing.toSend.size()", is(10));
        given().auth()
                .oauth2(Tokens.of("commissioner").sign())
                .contentType("application/json")
                .body("{}")
                .post("/referrals/" + ID + "/commissioner/funding-request")
                .then()
                .statusCode(200)
                .body("rule", is("PRISON_AREA"));
        VertxContextSupport.subscribeAndAwait(() -> preparation.prepare().replaceWith("done"));
        given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .get("/worklist?limit=200")
                .then()
                .body("find { it.id == '" + ID + "' }.next", contains("TELL_WHAT_IS_REQUIRED"))
                .body("find { it.id == '" + ID + "' }.clockFrom", is("2026-03-02"));
        read("/starts").body("milestone[0]", is("REFERRAL_SENT")).body("holds[0]", is("2026-03-02"));
    }

    private static ValidatableResponse read(String what) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .get("/referrals/" + ID + what)
                .then()
                .statusCode(200);
    }

    private void migrate(String to) {
        var result = Flyway.configure()
                .dataSource(database)
                .schemas(OLD)
                .locations("db/kit", "db/migration")
                .target(MigrationVersion.fromVersion(to))
                .load()
                .migrate();
        assertThat(result.success).isTrue();
    }

    private void take(String table) throws SQLException {
        run("""
                do $$ begin execute (
                    select format('insert into %%1$s (%%2$s) select %%2$s from %1$s.%%1$s', '%2$s',
                                  string_agg(quote_ident(column_name), ', '))
                    from information_schema.columns
                    where table_schema = '%1$s' and table_name = '%2$s' and is_generated = 'NEVER');
                end $$""".formatted(OLD, table));
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
