package org.securepathways.assessments.meeting;

import static org.securepathways.assessments.access.CaseApi.awaitStatus;
import static org.securepathways.assessments.access.CaseApi.decide;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.sayWithdrawn;
import static org.securepathways.assessments.meeting.MeetingApi.aMeeting;
import static org.securepathways.assessments.meeting.MeetingApi.act;
import static org.securepathways.assessments.meeting.MeetingApi.gatekeeper;
import static org.securepathways.assessments.meeting.MeetingApi.givenAMeeting;
import static org.securepathways.assessments.meeting.MeetingApi.list;
import static org.securepathways.assessments.meeting.MeetingApi.newGatekeeper;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.securepathways.assessments.placement.PlacementApi;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** What examples of decisions, meetings, declines and level queries begin from. */
public final class MeetingScene {
    private static final Instant FAR_AHEAD = Instant.parse("2099-03-18T13:00:00Z");
    private static final String MEETING_IN_DOCUMENT = "019cc6a2-0d10-7c3f-8a51-2f6e0b9d4c77";
    private static final String DECISION_IN_DOCUMENT = "019cdd95-d6db-742f-9442-35163a0ba176";
    private static final String NOW_IN_DOCUMENT = "2026-03-18T13:40:00Z";

    private final Map<String, Runnable> steps = new HashMap<>();
    private final String gatekeeper = newGatekeeper();
    private UUID id;
    private String meeting = UUID.randomUUID().toString();
    private String decision = UUID.randomUUID().toString();
    private String appeal = UUID.randomUUID().toString();
    private String contract = UUID.randomUUID().toString();
    private String query = UUID.randomUUID().toString();
    private UUID offer = UUID.randomUUID();

    public MeetingScene() {
        cases();
        meetings();
        decisions();
        declines();
        levels();
    }

    /** What to do for a step of that name; empty where it is no step of this scene's. */
    public Optional<Runnable> step(String name) {
        return Optional.ofNullable(steps.get(name));
    }

    /** The document's names and ids, as they are in this scene. */
    public String fill(String text) {
        var filled = text.replace("{meeting}", meeting)
                .replace("{appeal}", appeal)
                .replace("{contract}", contract)
                .replace("{query}", query)
                .replace("{offer}", offer.toString())
                .replace(MEETING_IN_DOCUMENT, meeting)
                .replace(DECISION_IN_DOCUMENT, decision)
                .replace(NOW_IN_DOCUMENT, TestClock.now().toString())
                .replace("GKA01", gatekeeper);
        return id == null ? filled : filled.replace("{id}", id.toString());
    }

    private void cases() {
        steps.put("knownCase", () -> id = givenACase());
        steps.put("assessedCase", () -> id = givenAnAssessedCase());
        steps.put("standardCase", () -> id = MeetingApi.givenAnAssessedCase(Urgency.STANDARD));
        steps.put("withdrawCase", () -> {
            sayWithdrawn(id, Moment.of(TestClock.now().minusSeconds(1)));
            awaitStatus(id, "WITHDRAWN");
        });
    }

    private void meetings() {
        steps.put(
                "plan",
                () -> meeting = post(gatekeeper(), "/access-meetings", aMeeting(gatekeeper, FAR_AHEAD))
                        .statusCode(201)
                        .extract()
                        .path("[0].id"));
        steps.put("meetingToday", () -> {
            meeting = givenAMeeting(gatekeeper, Duration.ofSeconds(1));
            TestClock.forward(Duration.ofSeconds(1));
        });
        steps.put("forgottenMeeting", () -> {
            meeting = givenAMeeting(gatekeeper, Duration.ofDays(1));
            letItsDayPass();
        });
        steps.put("list", () -> list(id, meeting).statusCode(201));
        steps.put("holdMeeting", () -> act(meeting, "holding").statusCode(200));
        steps.put("cancelMeeting", () -> act(meeting, "cancellation").statusCode(200));
    }

    private void decisions() {
        steps.put("admit", () -> decided(admission("2026-03-11")));
        steps.put("admitToday", () -> decided(admission(TestClock.now().toString())));
        steps.put(
                "refuse",
                () -> decided(Map.of("outcome", "NOT_HOSPITAL", "declineReason", "X12", "decidedAt", "2026-03-11")));
        steps.put(
                "appeal",
                () -> appeal = post(
                                Tokens.inreach("LEI"),
                                "/cases/" + id + "/access-decision/appeals",
                                Map.of("ground", "PROCESS", "at", "2026-03-19"))
                        .statusCode(201)
                        .extract()
                        .path("id"));
        steps.put(
                "dismiss",
                () -> post(
                                gatekeeper(),
                                "/cases/" + id + "/access-decision/appeals/" + appeal + "/dismissal",
                                Map.of("at", "2026-03-24"))
                        .statusCode(200));
        steps.put(
                "contract",
                () -> contract = post(Tokens.of("commissioner").sign(), "/binding-contracts", aContract())
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private void declines() {
        steps.put("decline", () -> {
            offer = Stream.generate(PlacementApi::newOfferId)
                    .filter(PlacementApi.ALWAYS_DRAWN)
                    .findFirst()
                    .orElseThrow();
            PlacementApi.sayDeclined(id, offer, "X9D01", DeclineReason.X03, false);
            Wire.await(EventType.PLACEMENT_RETURNED, id);
        });
        steps.put(
                "judge",
                () -> post(
                                Tokens.of("oversight").sign(),
                                "/decline-audits/" + offer + "/verdict",
                                Map.of("verdict", "UPHELD"))
                        .statusCode(200));
    }

    private void levels() {
        steps.put(
                "queryLevel",
                () -> query = post(
                                Tokens.of("moj").sign(),
                                "/cases/" + id + "/level-queries",
                                Map.of("suggested", "HIGH", "reason", "VICTIMS", "at", "2026-03-23"))
                        .statusCode(201)
                        .extract()
                        .path("id"));
        steps.put(
                "answerLevel",
                () -> post(gatekeeper(), queried("evidence"), Map.of("evidence", "Attached.", "at", "2026-03-24"))
                        .statusCode(200));
        steps.put(
                "decideLevel",
                () -> post(Tokens.of("moj").sign(), queried("decision"), Map.of("level", "MEDIUM", "at", "2026-03-25"))
                        .statusCode(200));
    }

    private String queried(String what) {
        return "/cases/" + id + "/level-queries/" + query + "/" + what;
    }

    private void decided(Map<String, Object> body) {
        decision = decide(id, body).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> admission(String decided) {
        return Map.of(
                "outcome", "ADMIT",
                "securityLevel", "MEDIUM",
                "serviceType", "SECURE",
                "carePathway", "MENTAL_ILLNESS",
                "decidedAt", decided);
    }

    private static Map<String, Object> aContract() {
        return Map.of("region", "SOUTH_WEST", "unit", "X9A01", "level", "MEDIUM", "validFrom", "2026-04-01");
    }

    /** The clock stays: other tests' cases would grow old with it. */
    private void letItsDayPass() {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var update = connection.prepareStatement(
                        "update access_meeting set meets_at = meets_at - interval '3 days' where id = ?")) {
            update.setObject(1, UUID.fromString(meeting));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
