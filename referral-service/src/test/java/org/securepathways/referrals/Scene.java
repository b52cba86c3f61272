package org.securepathways.referrals;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.securepathways.referrals.document.DocumentApi.A_PDF;
import static org.securepathways.referrals.document.DocumentApi.givenAnAnnounced;
import static org.securepathways.referrals.document.DocumentApi.put;
import static org.securepathways.referrals.document.DocumentApi.remove;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.asGatekeeper;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.transfer.DomainEvent;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.kit.test.Examples;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;
import org.securepathways.referrals.feed.Feed;
import org.securepathways.referrals.intake.ImportApi;
import org.securepathways.referrals.merging.MergeApi;

/** What has to have happened before an example can: a person of its own, and what was done so far. */
final class Scene implements Examples.Stage {
    private static final Map<String, Object> NOW = Map.of();

    private final Map<String, Object> sam = aReferral();
    private final Map<String, Object> somebodyElse = aReferral();
    private final Map<String, String> row = ImportApi.aRow();
    private String id = UUID.randomUUID().toString();
    private String other = UUID.randomUUID().toString();
    private String first = UUID.randomUUID().toString();
    private String document = UUID.randomUUID().toString();

    Scene() {
        sam.keySet().removeAll(Set.of("diagnosisGroup", "offenceGroup"));
    }

    @Override
    public void play(String step) {
        switch (step) {
            case "refer" -> id = submit(sam).statusCode(201).extract().path("id");
            case "referFromWalesFirst" -> {
                sam.put("prison", "CFI");
                sam.put("sentAt", TestClock.now().minus(Duration.ofDays(8)).toString());
                play("refer");
            }
            case "tellRisk" ->
                given().auth()
                        .oauth2(Tokens.inreach("MDI"))
                        .contentType("application/json")
                        .body(Map.of("prisonNumber", sam.get("prisonNumber"), "risk", "SUICIDE"))
                        .post("/new-risks")
                        .then()
                        .statusCode(202);
            case "referAnother" -> submit(somebodyElse).statusCode(201);
            case "emergency" -> id = posted("/emergencies", emergency());
            case "draft" -> id = posted("/drafts", sam);
            case "emptyDraft" -> id = posted("/drafts", NOW);
            case "send" ->
                given().auth()
                        .oauth2(Tokens.inreach("LEI"))
                        .post("/drafts/" + id + "/submission")
                        .then()
                        .statusCode(201);
            case "withdraw" -> withdraw(id, "W01").statusCode(200);
            case "admit" -> admit();
            case "receive" -> asGatekeeper(id, "/receipt", NOW).statusCode(200);
            case "complete" -> asGatekeeper(id, "/completion", NOW).statusCode(200);
            case "accept" -> asGatekeeper(id, "/acceptance", NOW).statusCode(200);
            case "acknowledge" -> asGatekeeper(id, "/acknowledgement", NOW).statusCode(200);
            case "giveBack" ->
                asGatekeeper(id, "/return", Map.of("reason", "REPORT_MISSING")).statusCode(200);
            case "rejectUnsuitable" ->
                asGatekeeper(id, "/rejection", Map.of("reason", "NOT_HOSPITAL")).statusCode(200);
            case "dispute" -> pays("dispute", Map.of("reason", "GP_DISPUTED"));
            case "fund" -> pays("funding-request", NOW);
            case "funded" -> pays("funding-approval", NOW);
            case "outOfArea" -> pays("out-of-area-request", Map.of("reason", "NO_BED_IN_AREA"));
            case "announce" -> document = givenAnAnnounced(id, "LETTER");
            case "attach" -> put(id, document, A_PDF).statusCode(200);
            case "detach" -> remove(id, document, "WRONG_PERSON").statusCode(200);
            case "release" ->
                as(Tokens.inreach("LEI"), id, "/patient-summary/releases", Map.of("part", "DATES"))
                        .statusCode(201);
            case "held" -> hear("LEI");
            case "heldElsewhere" -> hear("MDI");
            case "follow" ->
                id = posted(
                        "/caseload", Map.of("prisonNumber", sam.get("prisonNumber"), "reason", "LONG_TERM_ILLNESS"));
            case "referTwo" -> {
                play("refer");
                first = id;
                other = submit(somebodyElse).statusCode(201).extract().path("id");
            }
            case "theOther" -> id = other;
            case "referredAgainElsewhere" -> {
                withdraw(other, "W01").statusCode(200);
                somebodyElse.put("prison", "MDI");
                submit(somebodyElse).statusCode(201);
            }
            case "merge" ->
                id = MergeApi.merge(MergeApi.gatekeeper(), first, other)
                        .statusCode(201)
                        .extract()
                        .path("id");
            case "undoMerge" -> MergeApi.undo(MergeApi.gatekeeper(), id).statusCode(200);
            case "referredAgain" -> {
                withdraw(first, "W01").statusCode(200);
                submit(somebodyElse).statusCode(201);
            }
            case "outOfAreaApproved" -> pays("out-of-area-approval", NOW);
            case "import", "importAgain" ->
                id = ImportApi.imported(ImportApi.csv(row)).get("id");
            case "import CELLS_MISCOUNTED" ->
                id = ImportApi.imported(ImportApi.csv(row).strip() + ",one more")
                        .get("id");
            case "import REFERENCE_INVALID" -> importedWith("reference", "=1+1");
            case "import REFERENCE_REUSED" -> {
                play("import");
                importedWith("familyName", "Warden");
            }
            case "import MILESTONE_INCOMPLETE" -> importedWith("receivedEvidence", "EMAIL");
            default -> throw new IllegalArgumentException("no such step: " + step);
        }
    }

    /** A role, with the prison after a colon where it is not Leeds. */
    @Override
    public String token(String as) {
        var parts = as.split(":");
        if (parts[0].equals("inreach")) {
            return Tokens.inreach(parts.length == 1 ? "LEI" : parts[1]);
        }
        return parts.length == 1
                ? Tokens.of(parts[0]).sign()
                : Tokens.of(parts[0]).with("prison", parts[1]).sign();
    }

    /** The document's people and ids, as they are in this scene. */
    @Override
    public String fill(String text) {
        return text.replace("{id}", id)
                .replace("{document}", document)
                .replace("{risk}", document)
                .replace("019cadd4-a5dc-7058-a5c2-64c505d95954", id)
                .replace("019caba6-1cf4-7a4e-94cb-ce4b62a32c3e", other)
                .replace("A1234BC", (String) sam.get("prisonNumber"))
                .replace("CASE-0001", "CASE-" + sam.get("prisonNumber"))
                .replace("A7654CB", (String) somebodyElse.get("prisonNumber"));
    }

    /** The document's ETag stands for the one that was read. */
    @Override
    public String header(String value) {
        return value.equals("\"3\"") ? read(id, Tokens.inreach("LEI")).extract().header("ETag") : value;
    }

    private void importedWith(String column, String cell) {
        row.put(column, cell);
        id = ImportApi.imported(ImportApi.csv(row)).get("id");
    }

    private Map<String, Object> emergency() {
        return Map.of(
                "prisonNumber",
                sam.get("prisonNumber"),
                "urgencyGround",
                "NOT_EATING_OR_DRINKING",
                "contact",
                "Nurse Ward");
    }

    private void pays(String step, Map<String, ?> body) {
        as(Tokens.of("commissioner").sign(), id, "/commissioner/" + step, body).statusCode(200);
    }

    private void hear(String prison) {
        var number = (String) sam.get("prisonNumber");
        Feed.received(number, prison, "ADMISSION", TestClock.now());
        Feed.awaitHeard(number, 1);
    }

    private void admit() {
        var referral = UUID.fromString(id);
        Wire.say(
                EventType.TRANSFER_CLOSED,
                id,
                TestClock.now(),
                DomainEvent.of(
                        EventType.TRANSFER_CLOSED,
                        TestClock.now(),
                        TestClock.now(),
                        "http://localhost/journeys/" + id,
                        referral,
                        new TransferInformation(referral, null, "LEI", "X9A01", CloseOutcome.ADMITTED, null)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(id, Tokens.inreach("LEI")).body("status", Matchers.is("CLOSED")));
    }

    private static String posted(String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
