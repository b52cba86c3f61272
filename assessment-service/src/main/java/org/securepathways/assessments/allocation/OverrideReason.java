package org.securepathways.assessments.allocation;

/** Why somebody else was given a case than the rules propose first. */
public enum OverrideReason {
    /** They have treated or assessed the patient before. */
    KNOWS_PATIENT,
    /** The patient asked for an assessor of this gender. */
    GENDER_OF_ASSESSOR,
    /** They speak the patient's language, or sign. */
    LANGUAGE,
    /** The case needs something only they can do. */
    SPECIAL_SKILL,
    /** They are at the prison anyway. */
    AT_THE_PRISON,
    /** Whoever was proposed first knows the patient or a victim in another way. */
    CONFLICT_OF_INTEREST,
    /** Whoever was proposed first cannot after all. */
    FIRST_UNAVAILABLE
}
