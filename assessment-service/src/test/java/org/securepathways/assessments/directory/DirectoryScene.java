package org.securepathways.assessments.directory;

import static org.securepathways.assessments.Api.as;
import static org.securepathways.assessments.Api.post;
import static org.securepathways.assessments.Api.put;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.OpenedCase;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;

/** What examples of the directory, recognition, information, allocation, questions and discussions begin from. */
public final class DirectoryScene {
    // How the document names the doctor and the case of a scene.
    private static final String CLINICIAN = "0197a3c2-7c00-7000-8000-00000000c11c";
    private static final String CASE = "0197a3c2-7c00-7000-8000-00000000ca5e";
    private static final Map<String, Object> NOTHING = Map.of();

    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Object> doctor = Directory.aDoctor();
    private final Map<String, Runnable> steps = new HashMap<>();

    public DirectoryScene() {
        // What the document calls by a fixed name is this scene's own.
        known.put("3456789", (String) doctor.get("registration"));
        known.put("3456798", Directory.freshNumber());
        known.put("X9A01", (String) doctor.get("organisation"));
        known.put("X9B02", Directory.freshOrganisation());
        known.put("ruth.adeyemi", "ruth." + doctor.get("registration"));
        known.put("EXAMPLE_SET", "SET_" + Directory.freshNumber());
        known.put("{organisation}", known.get("X9A01"));
        known.put("{code}", "ACCESS_CORE");
        known.put("{version}", "99999");
        for (var name : List.of("{approval}", "{leave}", "{request}")) {
            known.put(name, UUID.randomUUID().toString());
        }
        theDirectory();
        recognition();
        information();
        allocation();
        questions();
        discussions();
    }

    /** What to do for a step of that name; empty where it is no step of this scene's. */
    public Optional<Runnable> step(String name) {
        return Optional.ofNullable(steps.get(name));
    }

    /** The document's names and ids, as they are in this scene. */
    public String fill(String text) {
        var filled = text;
        for (var entry : known.entrySet()) {
            filled = filled.replace(entry.getKey(), entry.getValue());
        }
        return filled;
    }

    private void theDirectory() {
        steps.put("doctor", () -> clinician(doctor));
        steps.put("doctorWithAccount", () -> {
            doctor.put("account", known.get("ruth.adeyemi"));
            clinician(doctor);
        });
        steps.put("nurse", () -> {
            doctor.putAll(Map.of(
                    "profession",
                    "NURSE",
                    "registration",
                    "12A" + known.get("3456789").substring(3) + "B"));
            clinician(doctor);
        });
        steps.put(
                "doctorLeft",
                () -> post(as("gatekeeper"), clinician() + "/leaving", Map.of("on", "2026-01-05"))
                        .statusCode(200));
        steps.put("approved", () -> {
            var approvals = post(
                            as("gatekeeper"),
                            clinician() + "/section-12-approvals",
                            Map.of("reference", "S12/1", "validFrom", "2024-03-01", "validUntil", "2029-02-28"))
                    .statusCode(201);
            known.put("{approval}", approvals.extract().path("approvals[0].id"));
        });
        steps.put(
                "approvalWithdrawn",
                () -> post(
                                as("gatekeeper"),
                                clinician() + "/section-12-approvals/" + known.get("{approval}") + "/withdrawal",
                                Map.of("on", "2026-01-05"))
                        .statusCode(200));
    }

    private void recognition() {
        steps.put("trusted", () -> trust("", "2026-01-05", "AUDITED"));
        steps.put("trustSuspended", () -> trust("/suspension", "2026-02-02", "INCIDENT"));
        steps.put(
                "agreement",
                () -> made(post(
                        as("commissioner"),
                        "/recognition-agreements",
                        Map.of(
                                "recognisedBy",
                                Map.of("organisations", List.of(known.get("X9A01"))),
                                "assessedBy",
                                Map.of("regions", List.of("MIDLANDS")),
                                "validFrom",
                                "2026-01-01",
                                "validUntil",
                                "2099-12-31"))));
        steps.put(
                "agreementEnded",
                () -> post(as("commissioner"), "/recognition-agreements/" + known.get("{id}") + "/end")
                        .statusCode(200));
    }

    private void information() {
        steps.put("opened", () -> opened(OpenedCase.inLeeds()));
        steps.put("openedInThePast", () -> opened(OpenedCase.sentAt(new Moment("2025-12-01"))));
        steps.put("withdrawn", () -> OpenedCase.withdraw(UUID.fromString(known.get("{id}"))));
        steps.put(
                "asked",
                () -> known.put(
                        "{request}",
                        post(
                                        as("gatekeeper"),
                                        of("/information-requests"),
                                        Map.of("of", "PRISON_HEALTH", "items", List.of("DRUG_CHART")))
                                .statusCode(201)
                                .extract()
                                .path("id")));
        steps.put("supplied", () -> ended("supply"));
        steps.put("dropped", () -> ended("drop"));
    }

    private void allocation() {
        steps.put(
                "openedForNobody", () -> opened(OpenedCase.of("BXI", Region.LONDON, CarePathway.PERSONALITY_DISORDER)));
        steps.put(
                "doctorFull",
                () -> put(as("gatekeeper"), clinician() + "/capacity", Map.of("openCases", 0))
                        .statusCode(204));
        steps.put(
                "allocated",
                () -> post(
                                as("gatekeeper"),
                                of("/allocation"),
                                Map.of("clinician", known.get(CLINICIAN), "overrideReason", "KNOWS_PATIENT"))
                        .statusCode(201));
        steps.put(
                "leave",
                () -> known.put(
                        "{leave}",
                        post(
                                        as("gatekeeper"),
                                        clinician() + "/leave",
                                        Map.of("firstDay", "2027-01-04", "lastDay", "2027-01-08"))
                                .statusCode(201)
                                .extract()
                                .path("id")));
    }

    private void questions() {
        steps.put(
                "setOfLater",
                () -> post(
                                as("commissioner"),
                                "/question-sets",
                                Map.of(
                                        "code",
                                        known.get("EXAMPLE_SET"),
                                        "validFrom",
                                        "2099-01-01",
                                        "title",
                                        "Later",
                                        "questions",
                                        List.of(Map.of(
                                                "code", "SEEN", "text", "Seen?", "kind", "YES_NO", "required", true))))
                        .statusCode(201));
    }

    private void discussions() {
        steps.put("discussed", () -> discussed("LEI", "2026-01-05"));
        steps.put("discussedElsewhere", () -> discussed("MDI", "2026-01-05"));
        steps.put(
                "linked",
                () -> post(
                                as("gatekeeper"),
                                "/discussions/" + known.get("{id}") + "/referral",
                                Map.of("referralId", known.get(CASE)))
                        .statusCode(200));
    }

    private void clinician(Map<String, Object> somebody) {
        var id = Directory.added(somebody);
        known.put("{id}", id);
        known.put(CLINICIAN, id);
    }

    private String clinician() {
        return "/clinicians/" + known.get(CLINICIAN);
    }

    private void opened(UUID id) {
        known.put("{id}", id.toString());
        known.put(CASE, id.toString());
    }

    private String of(String path) {
        return "/cases/" + known.get(CASE) + path;
    }

    private void ended(String how) {
        post(as("gatekeeper"), of("/information-requests/" + known.get("{request}") + "/" + how), NOTHING)
                .statusCode(200);
    }

    private void trust(String path, String on, String reason) {
        post(
                        as("commissioner"),
                        "/trusted-referrers" + path,
                        Map.of("prison", "LEI", "organisation", known.get("X9A01"), "on", on, "reason", reason))
                .statusCode(200);
    }

    private void discussed(String prison, String on) {
        made(post(
                as("gatekeeper"),
                "/discussions",
                Map.of(
                        "prison",
                        prison,
                        "organisation",
                        known.get("X9A01"),
                        "on",
                        on,
                        "participants",
                        List.of("INREACH_TEAM", "UNIT_DOCTOR"),
                        "outcome",
                        "REFER")));
    }

    private void made(ValidatableResponse answer) {
        known.put("{id}", answer.statusCode(201).extract().path("id"));
    }
}
