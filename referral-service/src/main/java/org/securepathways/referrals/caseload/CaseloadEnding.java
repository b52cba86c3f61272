package org.securepathways.referrals.caseload;

/** Why a team follows somebody no longer. */
public enum CaseloadEnding {
    WELL,
    LEFT_PRISON,
    MOVED_PRISON,
    IN_ERROR
}
