package org.securepathways.referrals.feed.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.referrals.feed.Details;
import org.securepathways.referrals.feed.FeedFact;
import org.securepathways.referrals.feed.FeedTime;
import org.securepathways.referrals.feed.MovementReason;
import org.securepathways.referrals.feed.SentenceDate;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prison.Prisons;

/** Between a fact of the feed and its row. */
final class FactText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATUS = "status";

    private FactText() {}

    static String numbers(Collection<PrisonNumber> numbers) {
        var values = JSON.createArrayNode();
        numbers.forEach(number -> values.add(number.value()));
        return values.toString();
    }

    static ObjectNode row(FeedFact fact, Instant recordedAt) {
        return JSON.createObjectNode()
                .put("id", fact.id().toString())
                .put("prison_number", fact.person().value())
                .put("kind", fact.kind().name())
                .put("type", fact.type())
                .put("occurred_at", fact.at().toString())
                .put("occurred_text", fact.atText())
                .put("reason", fact.reason() == null ? null : fact.reason().name())
                .put("prison", fact.prison() == null ? null : fact.prison().code())
                .put(
                        "removed_number",
                        fact.removed() == null ? null : fact.removed().value())
                .put("details", text(fact.details()))
                .put("recorded_at", recordedAt.toString());
    }

    static FeedFact fact(Object[] row) {
        return new FeedFact(
                FeedFact.Kind.valueOf((String) row[2]),
                (String) row[3],
                new PrisonNumber((String) row[1]),
                FeedTime.instant((String) row[4]),
                (String) row[4],
                row[5] == null ? null : MovementReason.valueOf((String) row[5]),
                row[6] == null ? null : Prisons.withCode((String) row[6]).orElseThrow(),
                row[7] == null ? null : new PrisonNumber((String) row[7]),
                details((String) row[8]));
    }

    private static String text(Details details) {
        var text = JSON.createObjectNode();
        if (details.status() != null) {
            text.put(STATUS, details.status().name());
        }
        details.dates()
                .forEach((which, day) ->
                        text.put(which.name(), day.map(LocalDate::toString).orElse(null)));
        return text.toString();
    }

    private static Details details(String text) {
        try {
            var told = JSON.readTree(text);
            Map<SentenceDate, Optional<LocalDate>> dates = new EnumMap<>(SentenceDate.class);
            for (var which : SentenceDate.values()) {
                if (told.has(which.name())) {
                    dates.put(
                            which,
                            Optional.ofNullable(told.get(which.name()).textValue())
                                    .map(LocalDate::parse));
                }
            }
            var status = told.path(STATUS).textValue();
            return new Details(status == null ? null : CustodyStatus.valueOf(status), dates);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored fact cannot be read", e);
        }
    }
}
