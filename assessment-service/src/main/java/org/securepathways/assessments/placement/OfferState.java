package org.securepathways.assessments.placement;

/** How an offer stands, as far as it was told. */
public enum OfferState {
    MADE,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    ENDED
}
