package org.securepathways.assessments.recognition;

/** Why an organisation began or ceased to trust the referrals of a prison's team. */
public enum TrustReason {
    /** Their referrals were audited and found good. */
    AUDITED(true),
    /** They work together and know each other's standards. */
    WORKING_RELATIONSHIP(true),
    /** The team was trained in what a dossier needs. */
    TRAINED(true),
    /** What led to the suspension was put right. */
    PUT_RIGHT(true),
    /** Dossiers were incomplete. */
    DOSSIERS_INCOMPLETE(false),
    /** What dossiers said was found otherwise face to face. */
    FINDINGS_REVERSED(false),
    /** The people who were trusted have gone. */
    TEAM_CHANGED(false),
    /** An incident is being looked into. */
    INCIDENT(false);

    private final boolean grants;

    TrustReason(boolean grants) {
        this.grants = grants;
    }

    boolean fits(TrustAct act) {
        return grants == (act == TrustAct.GRANT);
    }
}
