package org.securepathways.referrals.feed;

/** Where a person is, as far as the prison's feed tells. */
public enum Whereabouts {
    /** Nothing was told of it. */
    UNKNOWN,
    IN_PRISON,
    /** Held still, and out for a while: in court, guarded in a general hospital, between two prisons. */
    AWAY,
    HOSPITAL,
    RELEASED,
    DIED
}
