package org.securepathways.tracker.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Milestone;

/**
 * A named time limit: data, never code.
 *
 * @param basis where it comes from, in words
 * @param startsOnlyIfDetainable it starts on a report only if that report says the person can be detained
 * @param startsOnNoticeDate it starts on the date of the request as a referral notice states it, where there is one
 * @param limit in London days, or in hours where the rule is {@link DayRule#ELAPSED}
 * @param warnings how long before the end to warn, in the unit of the limit
 * @param inForce none while it is enacted but not commenced: then it is measured, and never breached
 */
public record Standard(
        String code,
        String version,
        String title,
        String basis,
        Milestone start,
        boolean startsOnlyIfDetainable,
        boolean startsOnNoticeDate,
        Milestone stop,
        int limit,
        DayRule dayRule,
        Set<Jurisdiction> jurisdictions,
        List<Integer> warnings,
        Optional<InForce> inForce) {

    public Standard {
        mustHold(code.matches("[A-Z][A-Z0-9_]{2,39}"), "code must be capitals, digits and underscores");
        mustHold(
                !version.isBlank() && !title.isBlank() && !basis.isBlank(),
                "version, title and basis must say something");
        mustHold(limit > 0, "limit must be above nought");
        mustHold(start != stop, "start and stop must differ");
        mustHold(!jurisdictions.isEmpty(), "jurisdictions must name at least one");
        mustHold(
                warnings.stream().allMatch(before -> before > 0 && before < limit),
                "warnings must lie between nought and the limit");
        mustHold(
                !startsOnlyIfDetainable || start == Milestone.FIRST_REPORT_SIGNED,
                "startsOnlyIfDetainable fits only a start on a report");
        mustHold(
                !startsOnNoticeDate || start == Milestone.INITIAL_REQUEST_MADE,
                "startsOnNoticeDate fits only a start on the initial request");
    }

    private static void mustHold(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Whether a clock that starts on this day is bound by it, or runs in the shadow. */
    public boolean isInForceOn(LocalDate startDay) {
        return inForce.map(period -> period.on(startDay)).orElse(false);
    }

    public boolean appliesIn(Jurisdiction jurisdiction) {
        return jurisdictions.contains(jurisdiction);
    }
}
