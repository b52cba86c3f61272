package org.securepathways.assessments;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.securepathways.kit.test.Tokens;

/** Requests as the users of the service send them. */
public final class Api {
    private Api() {}

    public static ValidatableResponse post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse post(String token, String path) {
        return given().auth().oauth2(token).post(path).then();
    }

    public static ValidatableResponse put(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .put(path)
                .then();
    }

    public static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    public static String as(String role) {
        return Tokens.of(role).sign();
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
