package org.securepathways.local;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** A length of time as people write it: {@code 14d}, {@code 6h}, {@code 30m}. */
record TimeSpan(long count, char unit) {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,5})([dhm])");

    static TimeSpan of(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            throw new Complaint("'" + text + "' is not a length of time: write it as 14d, 6h or 30m");
        }
        return new TimeSpan(Long.parseLong(match.group(1)), match.group(2).charAt(0));
    }

    /** Days are days of London's calendar, of 23 or 25 hours when the clocks change. */
    Instant after(Instant start) {
        return unit == 'd' ? start.atZone(LONDON).plusDays(count).toInstant() : start.plus(asDuration());
    }

    Duration asDuration() {
        return switch (unit) {
            case 'd' -> Duration.ofDays(count);
            case 'h' -> Duration.ofHours(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
