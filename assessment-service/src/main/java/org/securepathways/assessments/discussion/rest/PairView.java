package org.securepathways.assessments.discussion.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.securepathways.assessments.discussion.Pair;

/** What lies between a prison and a unit's organisation, as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PairView(
        String prison,
        String organisation,
        int discussions,
        int ledToReferral,
        boolean trusted,
        LocalDate lastDiscussion) {

    static PairView of(Pair p) {
        return new PairView(
                p.prison(),
                p.organisation(),
                p.discussions(),
                p.ledToReferral(),
                p.trusted(),
                p.lastDiscussion().orElse(null));
    }
}
