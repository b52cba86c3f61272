package org.securepathways.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * When something happened, as precisely as the evidence says: a date ({@code 2026-03-02}) or an instant with its offset
 * ({@code 2026-03-02T09:15:00Z}). A date without a time counts from its start in London.
 *
 * @param text as it was given, never rewritten
 */
public record Moment(@JsonValue String text) {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int DATE_LENGTH = "2026-03-02".length();

    /** Java reads more forms than RFC 3339 has; the JSON Schemas, and so every other reader, do not. */
    private static final Pattern WITH_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    /** @throws DateTimeException when the text is neither a date nor an instant with seconds and an offset */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Moment {
        if (text.length() == DATE_LENGTH) {
            LocalDate.parse(text);
        } else if (WITH_OFFSET.matcher(text).matches()) {
            OffsetDateTime.parse(text);
        } else {
            throw new DateTimeException("Neither a date nor an instant with seconds and an offset");
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
