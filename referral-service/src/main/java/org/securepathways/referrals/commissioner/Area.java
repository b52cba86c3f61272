package org.securepathways.referrals.commissioner;

import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Region;

/**
 * Whose people live where.
 *
 * @param commissioner who pays for them
 * @param region null where another nation is responsible
 * @param jurisdiction null where another nation is responsible
 */
record Area(String commissioner, Region region, Jurisdiction jurisdiction) {
    boolean isOfAnotherNation() {
        return jurisdiction == null;
    }
}
