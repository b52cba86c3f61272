package org.securepathways.referrals.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.intake.ImportApi.aRow;
import static org.securepathways.referrals.intake.ImportApi.counts;
import static org.securepathways.referrals.intake.ImportApi.csv;
import static org.securepathways.referrals.intake.ImportApi.errors;
import static org.securepathways.referrals.intake.ImportApi.imported;
import static org.securepathways.referrals.intake.ImportApi.send;
import static org.securepathways.referrals.referral.ReferralApi.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ImportTest {
    @Inject
    DataSource database;

    @Test
    void rows_become_referrals_and_their_events_follow() {
        var anna = aRow("familyName", "O'Neill, \"Annie\"");
        var bert = aRow("custody.conditionalReleaseDate", "2031-05-01");

        var it = imported("\uFEFF" + csv(List.of(bert, anna)));

        assertThat(counts(it)).isEqualTo("2 rows: 2 taken, 0 already taken, 0 refused");
        var id = referralOf(anna);
        read(id, Tokens.inreach("LEI"))
                .body("status", is("OPEN"))
                .body("person.familyName", is("O'Neill, \"Annie\""))
                .body("prison", is("LEI"));
        Wire.await(EventType.REFERRAL_SUBMITTED, id);
        Wire.await(EventType.COMMISSIONER_RESOLVED, id);
        read(referralOf(bert), Tokens.inreach("LEI")).body("form.custody.conditionalReleaseDate", is("2031-05-01"));
    }

    @Test
    void every_field_of_the_form_has_a_column() {
        var row = aRow();
        row.put("clinical.risks.SELF", "3");
        row.put("clinical.refusingTreatment", "true");
        row.put("clinical.icd10", "F20.0; F10.2");
        row.put("ask.exclusionZones", ";");
        row.put("custody.mappaLevel", "2");
        row.put("person.ethnicity", "A");

        imported(csv(row));

        read(referralOf(row), Tokens.inreach("LEI"))
                .body("form.clinical.risks.SELF", is(3))
                .body("form.clinical.refusingTreatment", is(true))
                .body("form.clinical.icd10", is(List.of("F20.0", "F10.2")))
                .body("form.ask.exclusionZones", is(List.of()))
                .body("form.custody.mappaLevel", is(2))
                .body("form.person.ethnicity", is("A"));
    }

    @Test
    void sent_twice_the_same_file_gives_the_same_result() {
        var file = csv(aRow(), aRow("prisonNumber", "A12"), aRow());

        var first = imported(file);
        var second = imported(file);

        assertThat(counts(first)).isEqualTo("3 rows: 2 taken, 0 already taken, 1 refused");
        assertThat(counts(second)).isEqualTo("3 rows: 0 taken, 2 already taken, 1 refused");
        assertThat(errors(second)).isEqualTo(errors(first)).containsExactly("3 prisonNumber PRISON_NUMBER_INVALID");
    }

    @Test
    void the_order_of_columns_and_empty_ones_change_nothing() {
        var row = aRow();
        imported(csv(row));
        row.put("reference", row.remove("reference"));
        row.put("person.ethnicity", "");

        assertThat(counts(imported(csv(row)))).isEqualTo("1 rows: 0 taken, 1 already taken, 0 refused");
    }

    @Test
    void a_row_that_says_something_else_under_the_same_reference_is_refused() {
        var row = aRow();
        imported(csv(row));
        row.put("urgency", "STANDARD");
        row.put("urgencyGround", "DETAINABLE");

        assertThat(errors(imported(csv(row)))).containsExactly("2 reference REFERENCE_REUSED");
    }

    @Test
    void good_rows_are_taken_and_each_wrong_one_is_told_with_its_line_code_and_field() {
        var wrong = aRow("familyName", "");
        wrong.put("gender", "");
        var again = aRow();
        again.put("prisonNumber", wrong.get("prisonNumber"));
        var twice = aRow("prisonNumber", again.get("prisonNumber"));
        var file = csv(
                        wrong,
                        again,
                        twice,
                        aRow("custodyStatus", "JAILED"),
                        aRow("prison", "MDI"),
                        aRow("reference", "=cmd|calc"),
                        aRow("sentAt", "2190-01-01"),
                        aRow("dateOfBirth", "17/05/1990"))
                + "R-short,and,no,more\r\n";

        var it = imported(file);

        assertThat(errors(it))
                .containsExactly(
                        "2 familyName INVALID",
                        "2 gender INVALID",
                        "4 null REFERRAL_ALREADY_OPEN",
                        "5 custodyStatus VALUE_MALFORMED",
                        "6 prison NOT_YOUR_PRISON",
                        "7 reference REFERENCE_INVALID",
                        "8 sentAt TIME_IN_FUTURE",
                        "9 dateOfBirth VALUE_MALFORMED",
                        "10 null CELLS_MISCOUNTED");
        assertThat(counts(it)).isEqualTo("9 rows: 1 taken, 0 already taken, 8 refused");
        given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .get("/referral-imports/" + it.get("id") + "/errors")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("line,reference,field,code,says\r\n"))
                .body(containsString("4," + twice.get("reference") + ",,REFERRAL_ALREADY_OPEN,"))
                .body(containsString("10,,,CELLS_MISCOUNTED,"));
    }

    @Test
    void a_refused_row_leaves_nothing_behind() throws SQLException {
        var row = aRow("prison", "MDI");
        imported(csv(row));

        assertThat(count("select count(*) from person where prison_number = '" + row.get("prisonNumber") + "'"))
                .isZero();
        var known = aRow();
        imported(csv(known));
        var twice = aRow("prisonNumber", known.get("prisonNumber"));
        twice.put("familyName", "Somebody Else");
        imported(csv(twice));
        read(referralOf(known), Tokens.inreach("LEI")).body("person.familyName", is("Ward"));
    }

    @Test
    void what_was_dealt_with_is_not_kept_as_text() throws SQLException {
        var it = imported(csv(aRow(), aRow("prisonNumber", "A12")));

        assertThat(count("select count(*) from referral_import_line where import_id = '" + it.get("id") + "'"))
                .isZero();
    }

    @Test
    void an_import_another_process_left_half_done_is_finished() throws SQLException {
        var row = aRow();
        var header = "[\"" + String.join("\",\"", row.keySet()) + "\"]";
        var cells = "[\"" + String.join("\",\"", row.values()) + "\"]";
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into referral_import (id, prison, sent_by, columns, state, rows, taken,"
                    + " received_at, touched_at) values ('" + id + "', 'LEI', 'nurse', '" + header
                    + "', 'RUNNING', 2, 1, now(), now())");
            statement.executeUpdate("insert into referral_import_line values ('" + id + "', 3, '" + cells + "')");
            connection.commit();
        }

        assertThat(counts(ImportApi.done(id.toString()))).isEqualTo("2 rows: 2 taken, 0 already taken, 0 refused");
    }

    @Test
    void a_row_that_fails_by_our_fault_is_put_down_and_the_others_are_taken() throws SQLException {
        var poison = aRow("prisonNumber", "Z9999ZZ");
        run("""
                create or replace function fail_of_test() returns trigger language plpgsql as
                'begin raise exception ''a defect''; end'""");
        run("create or replace trigger fail_of_test before insert on person for each row"
                + " when (new.prison_number = 'Z9999ZZ') execute function fail_of_test()");

        var it = imported(csv(aRow(), poison, aRow()));

        assertThat(errors(it)).containsExactly("3 null ROW_FAILED");
        assertThat(counts(it)).isEqualTo("3 rows: 2 taken, 0 already taken, 1 refused");
    }

    @Test
    void an_import_is_seen_by_its_own_team_only() {
        var it = imported(csv(aRow()));

        given().auth()
                .oauth2(Tokens.inreach("MDI"))
                .get("/referral-imports/" + it.get("id"))
                .then()
                .statusCode(404)
                .body("code", is("IMPORT_UNKNOWN"));
        given().auth()
                .oauth2(Tokens.inreach("MDI"))
                .get("/referral-imports/" + it.get("id") + "/errors")
                .then()
                .statusCode(404);
        send(
                        csv(aRow()).getBytes(StandardCharsets.UTF_8),
                        Tokens.of("gatekeeper").sign())
                .statusCode(403);
    }

    private String referralOf(Map<String, String> row) {
        return ImportApi.referralOf(database, row.get("reference"));
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var it = connection.createStatement()) {
            it.execute(statement);
        }
    }

    private int count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }
}
