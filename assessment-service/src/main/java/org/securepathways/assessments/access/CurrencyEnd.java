package org.securepathways.assessments.access;

import java.time.LocalDate;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CurrencyEnding;

/** Why and since when a finished access assessment no longer counts, before its own date. */
public record CurrencyEnd(CurrencyEnding reason, Moment at) {

    boolean isOver(LocalDate day) {
        return !day.isBefore(at.londonDay());
    }
}
