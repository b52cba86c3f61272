package org.securepathways.assessments.level;

/** Why the Ministry queries a level. */
public enum LevelQueryReason {
    /** How grave the offence is. */
    GRAVITY_OF_OFFENCE,
    /** How likely the person is to abscond. */
    RISK_OF_ABSCONDING,
    /** How dangerous the person is to others. */
    RISK_TO_OTHERS,
    /** Victims, or those close to them, could be met. */
    VICTIMS,
    /** How long the sentence still runs. */
    TIME_TO_SERVE,
    /** The level recommended is not borne out by what was sent. */
    EVIDENCE_MISSING,
    /** A lower level would do. */
    LOWER_WOULD_DO
}
