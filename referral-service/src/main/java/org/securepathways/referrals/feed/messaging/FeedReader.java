package org.securepathways.referrals.feed.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.securepathways.kit.inbox.PoisonException;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.feed.Details;
import org.securepathways.referrals.feed.FeedFact;
import org.securepathways.referrals.feed.FeedFact.Kind;
import org.securepathways.referrals.feed.FeedTime;
import org.securepathways.referrals.feed.MovementReason;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.prison.Prisons;

/**
 * Reads the prison service's domain events, bare or in the envelope they are delivered in. What is wrong with one is
 * said without anything it says.
 */
@ApplicationScoped
class FeedReader {
    private static final Set<String> FEEDS = Set.of("prison-offender-events", "prisoner-offender-search");
    /** What the prison service writes for a prison where there is none: outside, and between two. */
    private static final Set<String> NO_PRISON = Set.of("OUT", "TRN");

    private static final String DEATH = "DEC";
    private static final Duration CLOCKS_MAY_DISAGREE = Duration.ofMinutes(5);

    private final ObjectMapper json;
    private final Clock clock;

    FeedReader(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The fact; empty for a type that is of no interest. @throws PoisonException where it cannot be one */
    Optional<FeedFact> read(byte[] value) {
        var event = event(value);
        var type = event.path("eventType").asText();
        return kind(type).map(kind -> fact(kind, type, event));
    }

    private JsonNode event(byte[] value) {
        var tree = tree(value == null ? new byte[0] : value);
        boolean inEnvelope = !tree.has("eventType") && tree.path("Message").isTextual();
        var event = inEnvelope
                ? tree(tree.path("Message").asText().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : tree;
        if (!event.path("eventType").isTextual()) {
            throw new PoisonException("it has no eventType");
        }
        return event;
    }

    private JsonNode tree(byte[] value) {
        try {
            var tree = json.readTree(value);
            if (!tree.isObject()) {
                throw new PoisonException("its value is not a JSON object");
            }
            return tree;
        } catch (IOException e) {
            throw new PoisonException("its value is not JSON");
        }
    }

    private static Optional<Kind> kind(String type) {
        var parts = type.split("\\.", 2);
        if (parts.length < 2 || !FEEDS.contains(parts[0])) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (parts[1]) {
                    case "prisoner.released" -> Kind.RELEASED;
                    case "prisoner.received" -> Kind.RECEIVED;
                    case "prisoner.merged" -> Kind.MERGED;
                    case "prisoner.updated", "prisoner.created", "prisoner.sentence-dates-changed" -> Kind.DETAILS;
                    default -> null;
                });
    }

    private FeedFact fact(Kind kind, String type, JsonNode event) {
        var information = event.path("additionalInformation");
        var occurred = event.path("occurredAt").asText();
        var person = number(who(event), "prison number");
        return new FeedFact(
                kind,
                type,
                person,
                happened(occurred),
                occurred,
                reason(kind, information),
                prison(information.path("prisonId").asText()),
                kind == Kind.MERGED ? removed(information, person) : null,
                kind == Kind.MERGED ? Details.NONE : DetailsReader.details(information));
    }

    private static PrisonNumber removed(JsonNode information, PrisonNumber kept) {
        var removed = number(information.path("removedNomsNumber").asText(), "removed number");
        if (removed.equals(kept)) {
            throw new PoisonException("it merges a number with itself");
        }
        return removed;
    }

    private static String who(JsonNode event) {
        var information = event.path("additionalInformation");
        for (var name : new String[] {"nomsNumber", "prisonerNumber"}) {
            if (information.hasNonNull(name)) {
                return information.get(name).asText();
            }
        }
        for (var identifier : event.path("personReference").path("identifiers")) {
            if (identifier.path("type").asText().equals("NOMS")) {
                return identifier.path("value").asText();
            }
        }
        return "";
    }

    private static PrisonNumber number(String text, String what) {
        try {
            return new PrisonNumber(text);
        } catch (RefusedException malformed) {
            throw new PoisonException("its " + what + " is missing or malformed");
        }
    }

    private Instant happened(String text) {
        try {
            var at = FeedTime.instant(text);
            if (at.isAfter(clock.instant().plus(CLOCKS_MAY_DISAGREE))) {
                throw new PoisonException("it says it happens more than five minutes from now");
            }
            return at;
        } catch (DateTimeException e) {
            throw new PoisonException("its occurredAt cannot be read");
        }
    }

    private static MovementReason reason(Kind kind, JsonNode information) {
        if (DEATH.equals(information.path("nomisMovementReasonCode").asText()) || DetailsReader.saysDead(information)) {
            return MovementReason.DIED;
        }
        if (kind != Kind.RELEASED && kind != Kind.RECEIVED) {
            return null;
        }
        try {
            return MovementReason.valueOf(information.path("reason").asText());
        } catch (IllegalArgumentException unknown) {
            return MovementReason.UNKNOWN;
        }
    }

    private static Prison prison(String code) {
        return code.isEmpty() || NO_PRISON.contains(code)
                ? null
                : Prisons.withCode(code).orElseThrow(() -> new PoisonException("it names a prison not in the list"));
    }
}
