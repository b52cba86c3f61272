package org.securepathways.assessments.recognition;

/** What an organisation can do about its trust in a prison's team. */
public enum TrustAct {
    /** It trusts the team from that day. */
    GRANT,
    /** It does not from that day, until it does again. */
    SUSPEND
}
