package org.securepathways.referrals.referral;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;

/** Referrals as an inreach team of Leeds would send them. */
public final class ReferralApi {
    private static final AtomicInteger PEOPLE = new AtomicInteger(1000);

    private ReferralApi() {}

    /** A referral of somebody new, sent now, with everything it needs. */
    public static Map<String, Object> aReferral() {
        var body = new HashMap<String, Object>();
        body.put("prisonNumber", String.format(Locale.ROOT, "A%04dBC", PEOPLE.incrementAndGet()));
        body.put("familyName", "Ward");
        body.put("givenName", "Sam");
        body.put("dateOfBirth", "1990-05-17");
        body.put("gender", "MALE");
        body.put("prison", "LEI");
        body.put("custodyStatus", "SENTENCED");
        body.put("sentAt", TestClock.now().toString());
        body.put("urgency", "URGENT");
        body.put("urgencyGround", "ACUTE_PSYCHOSIS");
        body.put("levelWanted", "MEDIUM");
        body.put("carePathway", "MENTAL_ILLNESS");
        body.put("diagnosisGroup", "PSYCHOSIS");
        body.put("offenceGroup", "OTHER_VIOLENCE");
        body.put("homeOutwardCode", "LS12");
        return body;
    }

    public static Map<String, Object> aReferral(String field, Object value) {
        var body = aReferral();
        body.put(field, value);
        return body;
    }

    public static ValidatableResponse submit(Map<String, Object> body) {
        return submit(body, null);
    }

    public static ValidatableResponse submit(Map<String, Object> body, String key) {
        var request = given().auth()
                .oauth2(Tokens.inreach((String) body.getOrDefault("prison", "LEI")))
                .contentType("application/json")
                .body(body);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/referrals")
                .then();
    }

    public static String givenAReferral() {
        return submit(aReferral()).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse withdraw(String id, String reason) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/referrals/" + id + "/withdrawal")
                .then();
    }

    /** Does something with a referral as an inreach team of Leeds. */
    public static ValidatableResponse asInreach(String id, String path, Map<String, ?> body) {
        return as(Tokens.inreach("LEI"), id, path, body);
    }

    /** Does something with a referral as a gatekeeper. */
    public static ValidatableResponse asGatekeeper(String id, String path, Map<String, ?> body) {
        return as(Tokens.of("gatekeeper").sign(), id, path, body);
    }

    public static ValidatableResponse as(String token, String id, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/referrals/" + id + path)
                .then();
    }

    public static ValidatableResponse correct(String id, String ifMatch, Map<String, ?> patch) {
        var request = given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .contentType("application/json")
                .body(Map.of("reason", "COMPLETED", "referral", patch));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch("/referrals/" + id)
                .then();
    }

    /** The ETag a team of Leeds reads. */
    public static String etag(String id) {
        return read(id, Tokens.inreach("LEI")).statusCode(200).extract().header("ETag");
    }

    public static ValidatableResponse read(String id, String token) {
        return given().auth().oauth2(token).get("/referrals/" + id).then();
    }

    public static Moment now() {
        return Moment.of(TestClock.now());
    }
}
