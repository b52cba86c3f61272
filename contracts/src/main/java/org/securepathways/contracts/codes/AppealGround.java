package org.securepathways.contracts.codes;

/** What an appeal against an access decision rests on. */
public enum AppealGround {
    /** The level of security. */
    SECURITY_LEVEL,
    /** The care pathway. */
    CARE_PATHWAY,
    /** Something not known to the meeting. */
    NEW_EVIDENCE,
    /** How the decision came about. */
    PROCESS
}
