package org.securepathways.assessments.directory;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.securepathways.assessments.Api;

/** The directory as gatekeepers keep it. */
public final class Directory {
    private static final AtomicInteger NUMBERS = new AtomicInteger(3_000_000);

    private Directory() {}

    /** A GMC number nobody has yet. */
    public static String freshNumber() {
        return Integer.toString(NUMBERS.incrementAndGet());
    }

    /** An organisation nobody works for yet. */
    public static String freshOrganisation() {
        return "X8" + freshNumber();
    }

    /** A doctor in Leeds for mental illness, of an organisation of their own. */
    public static Map<String, Object> aDoctor() {
        return new HashMap<>(Map.of(
                "name",
                "Dr Ruth Adeyemi",
                "profession",
                "DOCTOR",
                "registration",
                freshNumber(),
                "approvedClinician",
                true,
                "organisation",
                freshOrganisation(),
                "regions",
                List.of("NORTH_EAST_AND_YORKSHIRE"),
                "carePathways",
                List.of("MENTAL_ILLNESS"),
                "baseOutwardCode",
                "LS9"));
    }

    public static ValidatableResponse add(Map<String, Object> somebody) {
        return Api.post(Api.as("gatekeeper"), "/clinicians", somebody);
    }

    public static String added(Map<String, Object> somebody) {
        return add(somebody).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse approve(String id, String reference, Object from, Object until) {
        return Api.post(
                Api.as("gatekeeper"),
                "/clinicians/" + id + "/section-12-approvals",
                Map.of("reference", reference, "validFrom", from.toString(), "validUntil", until.toString()));
    }
}
