package org.securepathways.contracts.codes;

/** Who told a change of custody. */
public enum CustodySource {
    /** The prison service's own feed. */
    FEED,
    /** The team that refers. */
    REFERRER
}
