package org.securepathways.referrals.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.securepathways.kit.test.Examples;
import org.securepathways.kit.test.Tokens;

/** Files of referrals as an inreach team would send them. */
public final class ImportApi {
    private static final AtomicInteger ROWS = new AtomicInteger();

    private ImportApi() {}

    /** A row of somebody new, with a reference of its own. */
    public static Map<String, String> aRow() {
        var row = new LinkedHashMap<String, String>();
        row.put("reference", "R-" + ROWS.incrementAndGet());
        aReferral().forEach((column, value) -> row.put(column, value.toString()));
        return row;
    }

    public static Map<String, String> aRow(String column, String cell) {
        var row = aRow();
        row.put(column, cell);
        return row;
    }

    /** The rows as a file, its header those of the first. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static String csv(Map<String, String>... rows) {
        return csv(List.of(rows));
    }

    public static String csv(List<Map<String, String>> rows) {
        var columns = new ArrayList<>(rows.get(0).keySet());
        var text = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (var row : rows) {
            text.append(String.join(
                            ",",
                            columns.stream()
                                    .map(column -> quoted(row.getOrDefault(column, "")))
                                    .toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    public static ValidatableResponse send(String csv) {
        return send(csv.getBytes(StandardCharsets.UTF_8), Tokens.inreach("LEI"));
    }

    public static ValidatableResponse send(byte[] csv, String token) {
        return given().config(Examples.AS_IT_IS)
                .auth()
                .oauth2(token)
                .contentType("text/csv")
                .body(csv)
                .post("/referral-imports")
                .then();
    }

    /** Sends it, and waits until every row was dealt with. */
    @CanIgnoreReturnValue
    public static JsonPath imported(String csv) {
        return done(send(csv).statusCode(202).extract().path("id"));
    }

    public static JsonPath done(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> read(id, Tokens.inreach("LEI")), it -> it.getBoolean("done"));
    }

    public static JsonPath read(String id, String token) {
        return given().auth()
                .oauth2(token)
                .get("/referral-imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What became of the rows, in words. */
    public static String counts(JsonPath it) {
        return "%d rows: %d taken, %d already taken, %d refused"
                .formatted(it.getInt("rows"), it.getInt("taken"), it.getInt("alreadyTaken"), it.getInt("refused"));
    }

    /** Line, field and code of each. */
    public static List<String> errors(JsonPath it) {
        return it.<Map<String, Object>>getList("errors").stream()
                .map(error -> error.get("line") + " " + error.get("field") + " " + error.get("code"))
                .toList();
    }

    /** The referral the row became. */
    public static String referralOf(DataSource database, String reference) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select referral_id from referral_reference where reference = '" + reference + "'")) {
            if (!found.next()) {
                throw new AssertionError("no referral of " + reference);
            }
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
