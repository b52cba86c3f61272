package org.securepathways.assessments.information;

/** What can be asked for. */
public enum InformationItem {
    /** Past treatment: letters, discharge summaries, earlier admissions. */
    CLINICAL_HISTORY,
    /** What the patient takes and refuses. */
    DRUG_CHART,
    /** Physical health and recent tests. */
    PHYSICAL_HEALTH,
    /** What is known of risk, with the dates of incidents. */
    RISK_HISTORY,
    /** What the court was told and said. */
    SENTENCING_REMARKS,
    /** The offence as the prosecution put it. */
    OFFENCE_DETAILS,
    /** Sentence, release and court dates. */
    CUSTODY_DATES,
    /** What the prison knows about conduct and security. */
    PRISON_CONDUCT,
    /** Cognitive or developmental tests. */
    PSYCHOLOGICAL_TESTS,
    /** One of the two medical reports. */
    MEDICAL_REPORT,
    /** Why this level of security and not a lower one. */
    LEVEL_REASONS,
    /** Who pays, and that they agree. */
    FUNDING,
    /** What those close to the patient say. */
    CARER_VIEW,
    /** What services in the community know. */
    COMMUNITY_SERVICES,
    /** A call with the referrer. */
    REFERRER_CALL
}
