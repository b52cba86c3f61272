package org.securepathways.referrals.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.securepathways.contracts.Moment;

/** Time as the prison service writes it: with an offset and up to nine digits, or without one, in London's time. */
public final class FeedTime {
    private static final Pattern WITH_OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d{2}:?\\d{2})");

    private FeedTime() {}

    /** @throws DateTimeException where it is neither; in the hour that comes twice it is the first */
    public static Instant instant(String text) {
        return WITH_OFFSET.matcher(text).matches()
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(Moment.LONDON).toInstant();
    }
}
