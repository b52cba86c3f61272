package org.securepathways.contracts.codes;

/** Index offence, as a group; units may exclude some. */
public enum OffenceGroup {
    /** Homicide. */
    HOMICIDE,
    /** Attempted homicide. */
    ATTEMPTED_HOMICIDE,
    /** Serious violence. */
    SERIOUS_VIOLENCE,
    /** Other violence. */
    OTHER_VIOLENCE,
    /** Sexual child. */
    SEXUAL_CHILD,
    /** Sexual adult. */
    SEXUAL_ADULT,
    /** Robbery. */
    ROBBERY,
    /** Arson. */
    ARSON,
    /** Weapons. */
    WEAPONS,
    /** Kidnap. */
    KIDNAP,
    /** Threats harassment. */
    THREATS_HARASSMENT,
    /** Acquisitive. */
    ACQUISITIVE,
    /** Drugs. */
    DRUGS,
    /** Criminal damage. */
    CRIMINAL_DAMAGE,
    /** Public order. */
    PUBLIC_ORDER,
    /** Breach. */
    BREACH,
    /** Immigration only. */
    IMMIGRATION_ONLY,
    /** Civil only. */
    CIVIL_ONLY,
    /** Other. */
    OTHER,
    /** Not told yet. */
    UNKNOWN
}
