package org.securepathways.referrals.document;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.securepathways.kit.test.Tokens;

/** Documents as an inreach team of Leeds would send them. */
public final class DocumentApi {
    public static final byte[] A_PDF = "%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private DocumentApi() {}

    public static ValidatableResponse announce(String token, String referral, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/referrals/" + referral + "/documents")
                .then();
    }

    public static String givenAnAnnounced(String referral, String kind) {
        return announce(Tokens.inreach("LEI"), referral, Map.of("kind", kind))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One that carries a date. */
    public static String givenADocument(String referral, String kind, String writtenOn) {
        var id = announce(Tokens.inreach("LEI"), referral, Map.of("kind", kind, "writtenOn", writtenOn))
                .statusCode(201)
                .extract()
                .<String>path("id");
        put(referral, id, A_PDF).statusCode(200);
        return id;
    }

    public static String givenADocument(String referral, String kind) {
        var id = givenAnAnnounced(referral, kind);
        put(referral, id, A_PDF).statusCode(200);
        return id;
    }

    public static ValidatableResponse put(String referral, String id, byte[] content) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .contentType("application/octet-stream")
                .body(content)
                .put("/referrals/" + referral + "/documents/" + id + "/content")
                .then();
    }

    public static ValidatableResponse download(String token, String referral, String id) {
        return given().auth()
                .oauth2(token)
                .get("/referrals/" + referral + "/documents/" + id + "/content")
                .then();
    }

    public static ValidatableResponse remove(String referral, String id, String reason) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/referrals/" + referral + "/documents/" + id + "/removal")
                .then();
    }

    public static ValidatableResponse list(String token, String referral) {
        return given().auth()
                .oauth2(token)
                .get("/referrals/" + referral + "/documents")
                .then();
    }

    public static ValidatableResponse one(String referral, String id) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .get("/referrals/" + referral + "/documents/" + id)
                .then();
    }
}
