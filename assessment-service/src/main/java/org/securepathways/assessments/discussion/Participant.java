package org.securepathways.assessments.discussion;

/** In which role somebody took part. */
public enum Participant {
    /** The prison's mental health team. */
    INREACH_TEAM,
    /** The prison's psychiatrist. */
    PRISON_PSYCHIATRIST,
    /** A doctor of the unit. */
    UNIT_DOCTOR,
    /** A nurse of the unit. */
    UNIT_NURSE,
    /** Whoever manages admissions. */
    BED_MANAGER,
    /** Gatekeeper or case manager. */
    GATEKEEPER,
    /** Prison staff. */
    PRISON_STAFF,
    /** Probation. */
    PROBATION
}
