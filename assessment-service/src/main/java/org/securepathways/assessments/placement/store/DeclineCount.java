package org.securepathways.assessments.placement.store;

import org.securepathways.contracts.codes.Region;

/** How often a unit declined cases of a region, by the nature of the reason; there is no sum of the natures. */
public record DeclineCount(
        String unit,
        Region region,
        int clinical,
        int capacity,
        int other,
        int clinicalAfterAcceptance,
        int capacityAfterAcceptance,
        int otherAfterAcceptance,
        int clinicalAudited,
        int clinicalFoundCapacity) {}
