package org.securepathways.assessments.placement.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.placement.store.DeclineCount;
import org.securepathways.contracts.codes.Region;

/** A unit's declines of a region's cases, each nature for itself; one to four are shown as fewer than five. */
@Schema(description = "Each figure is a number, or \"<5\" where there are one to four.")
record DeclineView(
        String unit,
        Region region,
        Figure clinical,
        Figure capacity,
        Figure other,
        Figure clinicalAfterAcceptance,
        Figure capacityAfterAcceptance,
        Figure otherAfterAcceptance,
        Figure clinicalAudited,
        Figure clinicalFoundCapacity) {

    static DeclineView of(DeclineCount c) {
        return new DeclineView(
                c.unit(),
                c.region(),
                new Figure(c.clinical()),
                new Figure(c.capacity()),
                new Figure(c.other()),
                new Figure(c.clinicalAfterAcceptance()),
                new Figure(c.capacityAfterAcceptance()),
                new Figure(c.otherAfterAcceptance()),
                new Figure(c.clinicalAudited()),
                new Figure(c.clinicalFoundCapacity()));
    }
}
