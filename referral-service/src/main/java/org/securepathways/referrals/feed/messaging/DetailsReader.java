package org.securepathways.referrals.feed.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.kit.inbox.PoisonException;
import org.securepathways.referrals.feed.Details;
import org.securepathways.referrals.feed.SentenceDate;

/** Reads legal status and dates, by the names the prison service has for them. */
final class DetailsReader {
    private static final Map<SentenceDate, String> NAMES = Map.of(
            SentenceDate.CONDITIONAL_RELEASE, "conditionalReleaseDate",
            SentenceDate.SENTENCE_EXPIRY, "sentenceExpiryDate",
            SentenceDate.TARIFF, "tariffDate");
    private static final String STATUS = "legalStatus";

    private DetailsReader() {}

    static Details details(JsonNode information) {
        Map<SentenceDate, Optional<LocalDate>> dates = new EnumMap<>(SentenceDate.class);
        NAMES.forEach((which, name) -> {
            if (information.has(name)) {
                dates.put(
                        which,
                        Optional.ofNullable(information.get(name).textValue()).map(DetailsReader::day));
            }
        });
        return new Details(status(information), dates);
    }

    static boolean saysDead(JsonNode information) {
        return information.path(STATUS).asText().equals("DEAD");
    }

    /** Null where it is not told, or in a word that says nothing. */
    private static CustodyStatus status(JsonNode information) {
        try {
            var status = CustodyStatus.valueOf(information.path(STATUS).asText());
            return status == CustodyStatus.UNKNOWN ? null : status;
        } catch (IllegalArgumentException another) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new PoisonException("one of its dates cannot be read");
        }
    }
}
