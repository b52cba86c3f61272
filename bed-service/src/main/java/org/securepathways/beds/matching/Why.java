package org.securepathways.beds.matching;

/** Why a bed fits or does not, as a stable code; the words are made beside it. */
public enum Why {
    /** The unit is another kind of service. */
    OTHER_SERVICE,
    /** The unit is more secure than recommended. */
    LEVEL_TOO_HIGH,
    /** The unit is less secure than recommended. */
    LEVEL_TOO_LOW,
    /** The unit does not provide the care pathway. */
    CARE_PATHWAY_NOT_PROVIDED,
    /** The unit has no ward for this gender. */
    GENDER_NOT_ADMITTED,
    /** The unit does not admit this age. */
    AGE_NOT_ADMITTED,
    /** The unit excludes this group of offences. */
    OFFENCE_EXCLUDED,
    /** The unit has published no vacancy. */
    NO_VACANCY,
    /** The bed is promised to another patient. */
    BED_RESERVED,
    /** The bed is filled. */
    BED_OCCUPIED,
    /** The vacancy was not confirmed for too long. */
    VACANCY_TOO_OLD,
    /** The bed can be filled today. */
    AVAILABLE_NOW,
    /** The bed can be filled from a later day. */
    AVAILABLE_LATER,
    /** The unit is in the region of the prison. */
    SAME_REGION,
    /** The unit is in another region than the prison. */
    OTHER_REGION,
    /** The vacancy was confirmed a while ago; worth a call. */
    VACANCY_STALE,
    /** Offers of the bed are open: the first acceptance gets it. */
    OFFERS_OPEN
}
