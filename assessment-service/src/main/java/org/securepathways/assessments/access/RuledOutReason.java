package org.securepathways.assessments.access;

/** Why a level of security would not do. */
public enum RuledOutReason {
    /** The risk to others needs more security. */
    RISK_TO_OTHERS,
    /** The risk of escape needs more security. */
    RISK_OF_ESCAPE,
    /** The patient needs more staff than the level has. */
    NEEDS_MORE_STAFF,
    /** More security than the patient needs. */
    MORE_THAN_NEEDED,
    /** The treatment is not given at that level. */
    TREATMENT_NOT_THERE,
    /** Who is there already makes it unsafe. */
    PATIENT_MIX
}
