package org.securepathways.referrals.merging;

import static io.restassured.RestAssured.given;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.referrals.referral.ReferralApi;

/** Merges as a gatekeeper would say them. */
public final class MergeApi {
    public static final String GATEKEEPER = "gatekeeper";

    private MergeApi() {}

    /** Somebody referred from Leeds so many days ago. */
    static Somebody referred(int daysAgo) {
        return referred(daysAgo, "LEI");
    }

    static Somebody referred(int daysAgo, String prison) {
        var body = ReferralApi.aReferral(
                "sentAt", TestClock.now().minus(Duration.ofDays(daysAgo)).toString());
        body.put("prison", prison);
        return Somebody.of(body);
    }

    /** A number, and the referral made under it. */
    record Somebody(String number, String referral, Map<String, Object> body) {
        static Somebody of(Map<String, Object> body) {
            return new Somebody(
                    (String) body.get("prisonNumber"),
                    ReferralApi.submit(body).statusCode(201).extract().path("id"),
                    body);
        }
    }

    public static ValidatableResponse merge(String token, String kept, String removed) {
        return post(token, "/merges", Map.of("keptReferral", kept, "removedReferral", removed, "reason", "IDENTIFIED"));
    }

    @CanIgnoreReturnValue
    static String givenAMerge(Somebody kept, Somebody removed) {
        return merge(gatekeeper(), kept.referral(), removed.referral())
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse undo(String token, String merge) {
        return post(token, "/merges/" + merge + "/undo", Map.of("reason", "DIFFERENT_PEOPLE"));
    }

    static ValidatableResponse post(String token, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    public static String gatekeeper() {
        return Tokens.of(GATEKEEPER).sign();
    }

    static Map<String, Object> numbers(String kept, String removed) {
        return Map.of("keptPrisonNumber", kept, "removedPrisonNumber", removed, "reason", "PRISON_NUMBERS_MERGED");
    }
}
