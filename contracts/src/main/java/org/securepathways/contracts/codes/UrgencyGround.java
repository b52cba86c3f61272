package org.securepathways.contracts.codes;

/** The stated ground without which an urgency is refused. */
public enum UrgencyGround {
    /** Has stopped eating or drinking. */
    NOT_EATING_OR_DRINKING,
    /** Behaviour puts the person or others at serious risk. */
    SERIOUS_RISK_TO_SELF_OR_OTHERS,
    /** Acutely psychotic. */
    ACUTE_PSYCHOSIS,
    /** Refuses treatment that cannot be given by force in prison. */
    REFUSING_TREATMENT,
    /** Held in segregation while unwell. */
    IN_SEGREGATION,
    /** Meets the criteria for detention in hospital. */
    DETAINABLE,
    /** Long-standing and stable. */
    CHRONIC_STABLE
}
