package org.securepathways.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * When something happened, as precisely as the evidence says: a date ({@code 2026-03-02}) or an instant with its offset
 * ({@code 2026-03-02T09:15:00Z}). A date without a time counts from its start in London.
 *
 * @param text as it was given, never rewritten
 */
public record Moment(@JsonValue String text) {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int DATE_LENGTH = "2026-03-02".length();

    /** @throws java.time.DateTimeException when the text is neither a date nor an instant with an offset */
    @JsonCreator
    public Moment {
        if (text.length() == DATE_LENGTH) {
            LocalDate.parse(text);
        } else {
            OffsetDateTime.parse(text);
        }
    }

    public static Moment of(Instant instant) {
        return new Moment(instant.toString());
    }

    public static Moment on(LocalDate date) {
        return new Moment(date.toString());
    }

    public boolean isDateOnly() {
        return text.length() == DATE_LENGTH;
    }

    public Instant instant() {
        return isDateOnly()
                ? LocalDate.parse(text).atStartOfDay(LONDON).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }

    /** The day in London, which is what limits in days are counted by. */
    public LocalDate londonDay() {
        return isDateOnly() ? LocalDate.parse(text) : LocalDate.ofInstant(instant(), LONDON);
    }
}
