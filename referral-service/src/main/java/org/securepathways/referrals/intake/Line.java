package org.securepathways.referrals.intake;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number of the line it begins on, the header's being 1
 */
public record Line(int number, List<String> cells) {

    /** Hides the cells from logs. */
    @Override
    public String toString() {
        return "Line[" + number + "]";
    }
}
