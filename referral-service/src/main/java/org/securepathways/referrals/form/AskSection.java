package org.securepathways.referrals.form;

import java.util.List;
import org.securepathways.contracts.codes.Region;

/**
 * What is asked for, beyond level and pathway.
 *
 * @param exclusionZones outward codes near which the person may not be placed; null until told, empty for none
 */
public record AskSection(WhyNotLower whyNotLower, Region preferredRegion, List<String> exclusionZones) {
    static final AskSection EMPTY = new AskSection(null, null, null);

    /** Why a lower level would not do. */
    public enum WhyNotLower {
        RISK_TO_OTHERS,
        RISK_TO_SELF,
        ESCAPE,
        EARLIER_FAILURE,
        OFFENCE,
        MINISTRY_VIEW,
        LOWEST_ASKED_FOR
    }

    public AskSection {
        exclusionZones = exclusionZones == null ? null : List.copyOf(exclusionZones);
    }

    void check() {
        if (exclusionZones != null) {
            Forms.eachFits(Forms.OUTWARD_CODE, exclusionZones, "ask.exclusionZones");
        }
    }
}
