package org.securepathways.referrals.finding.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.finding.FindingRefusal;

/** Where a line stood when it was told. The next page begins after that place, wherever its referral stands by then. */
record Place(int rank, Instant clockFrom, UUID id) {
    private static final String BETWEEN = " ";
    private static final int PARTS = 3;

    /** From a row that begins with id, work_rank and clock_from. */
    static Place of(Object[] row) {
        return new Place((Integer) row[1], ((OffsetDateTime) row[2]).toInstant(), (UUID) row[0]);
    }

    /** @throws RefusedException where the text is no place that was told */
    static Optional<Place> read(Optional<String> text) {
        return text.map(Place::read);
    }

    private static Place read(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN);
            if (parts.length == PARTS) {
                return new Place(Integer.parseInt(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Said below.
        }
        throw RefusedException.of(FindingRefusal.PAGE_UNKNOWN, "after");
    }

    /** As readers give it back. */
    String text() {
        var told = String.join(BETWEEN, Integer.toString(rank), clockFrom.toString(), id.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(told.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a list, longest wait first. */
    static Where after(Where where, Place last) {
        return where.and("(r.clock_from, r.id) > (:lastClock, :lastId)", "lastClock", last.clockFrom)
                .with("lastId", last.id);
    }

    /** Of a worklist, most urgent first. */
    static Where afterInWork(Where where, Place last) {
        return where.and("(r.work_rank, r.clock_from, r.id) > (:lastRank, :lastClock, :lastId)", "lastRank", last.rank)
                .with("lastClock", last.clockFrom)
                .with("lastId", last.id);
    }
}
