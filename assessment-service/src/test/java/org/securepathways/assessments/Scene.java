package org.securepathways.assessments;

import static org.securepathways.assessments.access.CaseApi.aBooking;
import static org.securepathways.assessments.access.CaseApi.aReport;
import static org.securepathways.assessments.access.CaseApi.anOutcome;
import static org.securepathways.assessments.access.CaseApi.awaitStatus;
import static org.securepathways.assessments.access.CaseApi.book;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenASlot;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.sayComplete;
import static org.securepathways.assessments.access.CaseApi.sayMerged;
import static org.securepathways.assessments.access.CaseApi.sayWithdrawn;
import static org.securepathways.assessments.access.CaseApi.sign;
import static org.securepathways.assessments.access.CaseApi.with;

import java.util.UUID;
import org.securepathways.assessments.access.CaseApi;
import org.securepathways.assessments.directory.DirectoryScene;
import org.securepathways.assessments.meeting.MeetingScene;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.kit.test.Examples;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;

/** What has to have happened before an example can: a case of its own, and what was done so far. */
final class Scene implements Examples.Stage {
    private static final String SLOT_IN_DOCUMENT = "019cadd4-0000-7000-8000-0000000000f1";
    private static final String TEN = "2099-01-05T10:00:00Z";

    private final DirectoryScene directory = new DirectoryScene();
    private final MeetingScene meeting = new MeetingScene();
    private boolean ofOneCase;
    private UUID id = UUID.randomUUID();
    private String assessment = UUID.randomUUID().toString();
    private String slot = UUID.randomUUID().toString();

    @Override
    public void play(String step) {
        directory.step(step).or(() -> meeting.step(step)).ifPresentOrElse(Runnable::run, () -> {
            ofOneCase = true;
            playOnCase(step);
        });
    }

    private void playOnCase(String step) {
        switch (step) {
            case "refer" -> id = givenACase();
            case "referOnRemand" -> id = givenACase(LegalPower.S48_2A, LevelWanted.MEDIUM);
            case "referForHigh" -> id = givenACase(LegalPower.S47, LevelWanted.HIGH);
            case "complete" -> sayComplete(id);
            case "withdraw" -> {
                sayWithdrawn(id, Moment.of(TestClock.now()));
                awaitStatus(id, "WITHDRAWN");
            }
            case "merge" -> sayMerged(givenACase(), id);
            case "book" -> assessment = givenABooking(id, "ACCESS");
            case "bookFirstMedical" -> assessment = givenABooking(id, "FIRST_MEDICAL");
            case "assess" -> assess();
            case "sign" -> sign(id, aReport(CaseApi.DR_ADEYEMI, true)).statusCode(201);
            case "signSecond" -> sign(id, aReport(CaseApi.DR_BAXTER, true)).statusCode(201);
            case "signUnapproved" ->
                sign(id, aReport(CaseApi.DR_ADEYEMI, false)).statusCode(201);
            case "offer" -> slot = givenASlot(TEN, true, false);
            case "takeSlot" ->
                book(givenACase(), with(with(aBooking("ACCESS"), "slot", slot), "scheduledFor", TEN))
                        .statusCode(201);
            default -> throw new IllegalArgumentException("no such step: " + step);
        }
    }

    /** A role, with what bounds it after a colon: a prison, an organisation or a region. */
    @Override
    public String token(String as) {
        var parts = as.split(":");
        if (parts[0].equals("inreach")) {
            return Tokens.inreach(parts.length == 1 ? "LEI" : parts[1]);
        }
        var token = Tokens.of(parts[0]);
        if (parts.length == 1) {
            return token.sign();
        }
        return switch (parts[0]) {
            case "custody" -> token.with("prison", parts[1]).sign();
            case "unit" -> token.with("organisation", parts[1]).sign();
            default -> token.with("region", parts[1]).sign();
        };
    }

    /** The document's ids, as they are in this scene. */
    @Override
    public String fill(String text) {
        return (ofOneCase ? text : directory.fill(meeting.fill(text)))
                .replace("{id}", id.toString())
                .replace("{assessment}", assessment)
                .replace("{slot}", slot)
                .replace(SLOT_IN_DOCUMENT, slot);
    }

    /** Examined on the day the document's examples speak of, and counting for longer than any test runs. */
    private void assess() {
        assessment = givenABooking(id, "ACCESS");
        outcome(id, assessment, with(with(anOutcome(), "examinedAt", "2026-03-05"), "currencyUntil", "2999-12-31"))
                .statusCode(200);
    }
}
