package org.securepathways.assessments.placement;

import org.securepathways.contracts.codes.DeclineReason;

/** What the gatekeeper does with a case that came back; another visit to the person is none of it. */
public enum NextStep {
    /** The bed is wanted and not there: offer the case to another unit. */
    OFFER_ANOTHER_UNIT,
    /** The unit does not provide for this person: offer it to one that does. */
    OFFER_UNIT_THAT_FITS,
    /** The unit sees another level: put it to the meeting, on the assessment that stands. */
    REVIEW_LEVEL,
    /** The unit sees no need for hospital: put it to the meeting, on the assessment that stands. */
    REVIEW_DECISION,
    /** The unit misses something: supply it. */
    SUPPLY_INFORMATION,
    /** The unit has this person already: find out which case stands. */
    CHECK_DUPLICATE;

    /** What follows from the reason the unit gave. */
    public static NextStep after(DeclineReason reason) {
        return switch (reason) {
            case X08, X09, X10 -> OFFER_ANOTHER_UNIT;
            case X04, X05, X06, X07 -> OFFER_UNIT_THAT_FITS;
            case X02, X03 -> REVIEW_LEVEL;
            case X01, X12, X14 -> REVIEW_DECISION;
            case X11 -> SUPPLY_INFORMATION;
            case X13 -> CHECK_DUPLICATE;
        };
    }
}
