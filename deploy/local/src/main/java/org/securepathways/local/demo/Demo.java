package org.securepathways.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.securepathways.local.Addresses;
import org.securepathways.local.Part;
import org.securepathways.local.Tokens;

/** Takes two cases through the running platform and prints every event about them as a separate consumer hears it. */
public final class Demo {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.UK);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DAYS_AGO = 15;
    private static final String UNIT = "X9A01";

    private final Addresses addresses;
    private final Pathway pathway;
    private final PrintStream out;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    public Demo(Addresses addresses, Tokens tokens, Clock clock, PrintStream out) {
        this.addresses = addresses;
        this.pathway = new Pathway(new Api(addresses, tokens), clock);
        this.out = out;
    }

    /** True when every event that had to come was heard. */
    public boolean run() throws IOException, InterruptedException {
        try (var ear = Ear.listening(addresses.hostAndPort(Part.KAFKA), this::print)) {
            var late = pathway.now().atZone(LONDON).toLocalDate().minusDays(DAYS_AGO);
            var missing = new ArrayList<String>();

            step("A prison refers somebody today, and somebody else for whom it should have been sent " + DAYS_AGO
                    + " days ago: on " + late);
            var inTime = refer("A", pathway.now().toString());
            var overdue = refer("B", late.toString());
            await(ear, missing, overdue, "clock.breached");

            step("A is assessed once, two doctors sign, the access meeting decides");
            pathway.assess(inTime);
            await(ear, missing, inTime, "access.decided");
            step("A unit has a bed; it is offered, and the unit accepts");
            pathway.accept(pathway.offer(inTime, UNIT, pathway.vacancy(UNIT)), UNIT);
            await(ear, missing, inTime, "offer.accepted");
            step("The Ministry issues the transfer direction; A leaves the prison and is received in hospital");
            pathway.direct(inTime, UNIT);
            pathway.depart(inTime, UNIT);
            pathway.admit(inTime, UNIT, pathway.now().toString());
            for (var type : List.of("hospital-transfer.admitted", "clock.stopped", "referral.closed")) {
                await(ear, missing, inTime, type);
            }
            tell(inTime, overdue);
            if (!missing.isEmpty()) {
                out.println("Not heard within " + PATIENCE.toSeconds() + " s: " + missing);
            }
            return missing.isEmpty();
        }
    }

    private String refer(String name, String sentAt) throws IOException {
        var id = pathway.refer(sentAt);
        names.put(id, name);
        return id;
    }

    private static void await(Ear ear, List<String> missing, String id, String type) throws InterruptedException {
        if (!ear.hears(id, event -> event.is(type), PATIENCE)) {
            missing.add(type);
        }
    }

    private void step(String what) {
        out.println();
        out.println(what);
    }

    private void tell(String inTime, String overdue) throws IOException {
        out.println();
        for (var id : List.of(inTime, overdue)) {
            var journey = pathway.journey(id).body();
            out.println(names.getOrDefault(id, id) + " is with "
                    + journey.path("currentlyWith").path("party").asText("nobody any more") + "; "
                    + addresses.uri(Part.TRACKER, "/journeys/" + id));
        }
        out.println("Read it with: curl -s -H \"Authorization: Bearer $(./pathways token moj)\" "
                + addresses.uri(Part.TRACKER, "/journeys/" + inTime));
    }

    /** An event about one of the two cases may be heard before the answer that gives its id. */
    private void print(Heard event) {
        out.printf(
                "  %s  %-2s %-48s %s%n",
                TIME.format(event.time().atZone(LONDON)),
                names.getOrDefault(event.subject(), ""),
                event.type(),
                facts(
                        event.data().has("additionalInformation")
                                ? event.data().path("additionalInformation")
                                : event.data()));
    }

    private static String facts(JsonNode data) {
        var facts = new ArrayList<String>();
        for (var field : List.of(
                "standard",
                "lastCompliantDay",
                "daysLeft",
                "currentlyWith",
                "from",
                "to",
                "outcome",
                "reason",
                "unit",
                "hospital",
                "securityLevel",
                "ordinal",
                "kind",
                "originPrison",
                "alert")) {
            if (data.hasNonNull(field)) {
                facts.add(field + "=" + data.path(field).asText());
            }
        }
        return String.join(" ", facts);
    }
}
