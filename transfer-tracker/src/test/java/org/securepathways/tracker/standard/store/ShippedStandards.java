package org.securepathways.tracker.standard.store;

import java.util.List;
import org.securepathways.tracker.standard.Standards;

/** The standards as they ship, the 14 days from referral first. */
public final class ShippedStandards {
    public static final Standards ALL = StandardFiles.read(List.of(
            "BRADLEY14_REF",
            "BRADLEY14_ASSESSED",
            "NHSE28_STAGE1",
            "NHSE28_STAGE2",
            "NHSE28_TOTAL",
            "STAT28",
            "STAT_NOTICE",
            "MOJ_WARRANT24",
            "WARRANT14"));

    private ShippedStandards() {}
}
