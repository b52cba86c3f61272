package org.securepathways.beds.offer;

/** Where an offer stands. */
public enum OfferStatus {
    /** The unit has not answered, and still may. */
    OPEN,
    /** The unit accepted: the bed is reserved for this patient. */
    ACCEPTED,
    /** The unit declined, at once or after accepting. */
    DECLINED,
    /** The unit did not answer in time. */
    EXPIRED,
    /** It ended without the unit's doing. */
    ENDED,
    /** The patient is in the bed. */
    ADMITTED,
    /** The patient was in the bed, and the unit has told since that it can be filled again. */
    STAY_OVER;

    /** While one offer holds a bed no other can; the database enforces the same. */
    public boolean holdsBed() {
        return switch (this) {
            case ACCEPTED, ADMITTED -> true;
            case OPEN, DECLINED, EXPIRED, ENDED, STAY_OVER -> false;
        };
    }
}
