package org.securepathways.local.demo;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.securepathways.local.Part;

/**
 * The way of one case from a prison's referral to a hospital bed, step by step, as the people would take it. Services
 * hear of each other's news a moment later, and may be away: a step is taken again, under the same Idempotency-Key,
 * until it is answered.
 */
public final class Pathway {
    /** What is answered only because news is still on its way. */
    private static final Set<String> NOT_YET = Set.of("CASE_NOT_YET_KNOWN", "NOT_DECIDED", "TEMPORARILY_UNAVAILABLE");

    private static final Duration NEWS_MAY_TAKE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Api api;
    private final Clock clock;
    private final Random random = new SecureRandom();

    /** @param clock the one the services follow */
    public Pathway(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    public Api api() {
        return api;
    }

    public Instant now() {
        return clock.instant();
    }

    /** A referral of somebody new from Leeds, with everything it needs. */
    public Map<String, Object> referral(String sentAt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("prisonNumber", prisonNumber());
        body.put("familyName", "Example");
        body.put("givenName", "Sam");
        body.put("dateOfBirth", "1990-05-17");
        body.put("gender", "MALE");
        body.put("prison", "LEI");
        body.put("custodyStatus", "SENTENCED");
        body.put("sentAt", sentAt);
        body.put("urgency", "URGENT");
        body.put("urgencyGround", "ACUTE_PSYCHOSIS");
        body.put("levelWanted", "MEDIUM");
        body.put("carePathway", "MENTAL_ILLNESS");
        body.put("diagnosisGroup", "PSYCHOSIS");
        body.put("offenceGroup", "OTHER_VIOLENCE");
        body.put("homeOutwardCode", "LS12");
        return body;
    }

    /** The id of the new case. */
    public String refer(String sentAt) throws IOException {
        return post(Part.REFERRAL, User.inreach("LEI"), "/referrals", referral(sentAt))
                .text("id");
    }

    public void withdraw(String id) throws IOException {
        post(Part.REFERRAL, User.inreach("LEI"), "/referrals/" + id + "/withdrawal", Map.of("reason", "W01"));
    }

    /** Books and records the access assessment, has two doctors sign, and lets the access meeting decide. */
    public void assess(String id) throws IOException {
        examine(id, book(id, "X9A"));
        sign(id, "1234567", true);
        sign(id, "7654321", false);
        decide(id);
    }

    /** Books the access assessment for an organisation; the booking's id. */
    public String book(String id, String organisation) throws IOException {
        return post(Part.ASSESSMENT, User.of("assessor"), "/cases/" + id + "/assessments", booking(organisation))
                .text("id");
    }

    /** What an organisation asks that wants to assess. */
    public Map<String, Object> booking(String organisation) {
        return Map.of(
                "kind",
                "ACCESS",
                "scheduledFor",
                now().toString(),
                "organisation",
                organisation,
                "assessor",
                "1234567");
    }

    /** The booked assessment takes place and finds that medium security is needed. */
    public void examine(String id, String booking) throws IOException {
        post(
                Part.ASSESSMENT,
                User.of("assessor"),
                "/cases/" + id + "/assessments/" + booking + "/outcome",
                Map.of(
                        "mode", "FACE_TO_FACE",
                        "examinedAt", now().toString(),
                        "conclusion", "DETAINABLE",
                        "levelRecommended", "MEDIUM",
                        "carePathway", "MENTAL_ILLNESS"));
    }

    /** The access meeting recommends admission. */
    public void decide(String id) throws IOException {
        post(
                Part.ASSESSMENT,
                User.of("gatekeeper"),
                "/cases/" + id + "/access-decision",
                Map.of(
                        "outcome", "ADMIT",
                        "securityLevel", "MEDIUM",
                        "serviceType", "SECURE",
                        "carePathway", "MENTAL_ILLNESS",
                        "decidedAt", now().toString()));
    }

    /** A doctor's report. */
    public void sign(String id, String doctor, boolean section12) throws IOException {
        post(
                Part.ASSESSMENT,
                User.of("assessor"),
                "/cases/" + id + "/reports",
                Map.of(
                        "doctor",
                        doctor,
                        "section12Approved",
                        section12,
                        "detainable",
                        true,
                        "examinedAt",
                        now().toString(),
                        "signedAt",
                        now().toString()));
    }

    /** A medium secure unit for men, and one free bed in it; the bed's reference. */
    public String vacancy(String unit) throws IOException {
        put(
                Part.BED,
                User.unit(unit),
                "/units/" + unit,
                Map.of(
                        "name", "Example Unit",
                        "operator", "NHS",
                        "region", "NORTH_EAST_AND_YORKSHIRE",
                        "securityLevel", "MEDIUM",
                        "serviceType", "SECURE",
                        "carePathways", List.of("MENTAL_ILLNESS"),
                        "genders", List.of("MALE"),
                        "ageBands", List.of("AGE_18_TO_24", "AGE_25_TO_64"),
                        "excludedOffences", List.of("ARSON"),
                        "outwardCode", "LS10"));
        var bed = "bed-" + Integer.toString(random.nextInt(Integer.MAX_VALUE), 36);
        put(
                Part.BED,
                User.unit(unit),
                "/units/" + unit + "/vacancies/" + bed,
                Map.of("ward", "Ash", "availableFrom", now().toString().substring(0, 10), "version", 1));
        return bed;
    }

    /** The offer's id. */
    public String offer(String id, String unit, String bed) throws IOException {
        return post(Part.BED, User.of("commissioner"), "/cases/" + id + "/offers", Map.of("unit", unit, "vacancy", bed))
                .text("id");
    }

    public void decline(String offer, String unit, String reason) throws IOException {
        post(Part.BED, User.unit(unit), "/offers/" + offer + "/decline", Map.of("reason", reason));
    }

    public void accept(String offer, String unit) throws IOException {
        post(Part.BED, User.unit(unit), "/offers/" + offer + "/acceptance", Map.of());
    }

    /** The Ministry's part: complete application, direction. */
    public void direct(String id, String unit) throws IOException {
        post(
                Part.TRACKER,
                User.inreach("LEI"),
                "/journeys/" + id + "/application",
                Map.of("power", "S47", "completedAt", now().toString()));
        post(
                Part.TRACKER,
                User.of("moj"),
                "/journeys/" + id + "/direction",
                Map.of("power", "S47", "restricted", true, "hospital", unit, "issuedAt", now().toString()));
    }

    public void depart(String id, String unit) throws IOException {
        post(
                Part.TRACKER,
                new User("custody", Map.of("prison", "LEI")),
                "/journeys/" + id + "/departure",
                Map.of("hospital", unit, "departedAt", now().toString()));
    }

    public void admit(String id, String unit, String receivedAt) throws IOException {
        post(
                Part.TRACKER,
                User.unit(unit),
                "/journeys/" + id + "/admission",
                Map.of("hospital", unit, "receivedAt", receivedAt));
    }

    /** All of it after the referral, one step after the other. */
    public void toHospital(String id, String unit) throws IOException {
        assess(id);
        accept(offer(id, unit, vacancy(unit)), unit);
        direct(id, unit);
        depart(id, unit);
        admit(id, unit, now().toString());
    }

    /** The tracker's one answer about the case. */
    public Reply journey(String id) throws IOException {
        return api.get(Part.TRACKER, User.of("moj"), "/journeys/" + id);
    }

    private Reply post(Part service, User user, String path, Map<String, ?> body) throws IOException {
        var key = UUID.randomUUID().toString();
        return persist(path, () -> api.post(service, user, path, body, key));
    }

    private void put(Part service, User user, String path, Map<String, ?> body) throws IOException {
        persist(path, () -> api.put(service, user, path, body));
    }

    /** One try of one step. */
    private interface Step {
        Reply take() throws IOException;
    }

    private static Reply persist(String path, Step step) throws IOException {
        long until = System.nanoTime() + NEWS_MAY_TAKE.toNanos();
        while (true) {
            boolean last = System.nanoTime() > until;
            try {
                var reply = step.take();
                if (reply.isDone()) {
                    return reply;
                }
                if (!NOT_YET.contains(reply.code()) || last) {
                    throw new StepRefused(path, reply);
                }
            } catch (StepRefused refused) {
                throw refused;
            } catch (IOException serviceAway) {
                if (last) {
                    throw serviceAway;
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private String prisonNumber() {
        return letter() + (1000 + random.nextInt(9000)) + letter() + letter();
    }

    private String letter() {
        return Character.toString('A' + random.nextInt(26));
    }
}
