package org.securepathways.referrals.caseload;

/** Why a team follows somebody for long. */
public enum CaseloadReason {
    LONG_TERM_ILLNESS,
    EARLIER_SECURE_CARE,
    RISK_OF_RELAPSE,
    LEARNING_DISABILITY_OR_AUTISM,
    OTHER
}
