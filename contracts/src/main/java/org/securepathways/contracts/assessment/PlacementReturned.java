package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;

/** A unit declined and the case is with the gatekeeper again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementReturned(
        UUID referralId,
        UUID offerId,
        String unit,
        DeclineReason reason,
        DeclineNature nature,
        boolean afterAcceptance,
        Moment at) {}
