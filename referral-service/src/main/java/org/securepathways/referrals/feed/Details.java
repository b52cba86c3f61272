package org.securepathways.referrals.feed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.securepathways.contracts.codes.CustodyStatus;

/**
 * What is told of how a person is held, beside or without a movement.
 *
 * @param status null where it is not told
 * @param dates those that are told; empty of one that is told not to exist
 */
public record Details(CustodyStatus status, Map<SentenceDate, Optional<LocalDate>> dates) {
    public static final Details NONE = new Details(null, Map.of());

    public Details {
        dates = Map.copyOf(dates);
    }
}
