package org.securepathways.assessments.placement;

import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;

/** What kind of reason a decline has. Clinical ones and those of capacity are never added up. */
final class Declines {
    private Declines() {}

    static DeclineNature natureOf(DeclineReason reason) {
        return switch (reason) {
            case X01, X02, X03, X04 -> DeclineNature.CLINICAL;
            case X08, X09, X10 -> DeclineNature.CAPACITY;
            case X05, X06, X07, X11, X12, X13, X14 -> DeclineNature.OTHER;
        };
    }
}
