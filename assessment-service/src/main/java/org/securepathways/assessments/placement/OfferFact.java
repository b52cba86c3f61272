package org.securepathways.assessments.placement;

import java.util.UUID;

/**
 * What was told of an offer.
 *
 * @param sequence bed-service's count of what it told of the case: of two facts the later one stands
 */
public record OfferFact(UUID offerId, UUID caseId, String unit, OfferState state, long sequence) {}
