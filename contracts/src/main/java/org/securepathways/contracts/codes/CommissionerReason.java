package org.securepathways.contracts.codes;

/** By which rule a commissioner was found, or what a step about funding rests on. */
public enum CommissionerReason {
    /** The last general practice the person was registered with. */
    LAST_GP,
    /** The last address outside prison. */
    LAST_ADDRESS,
    /** Neither is known: where the prison is, until it is settled. */
    PRISON_AREA,
    /** An area owes aftercare from an earlier detention. */
    AFTERCARE_OWED,
    /** The area says the address was not there. */
    ADDRESS_DISPUTED,
    /** The area says the registration had ended. */
    GP_DISPUTED,
    /** Another nation of the United Kingdom is responsible. */
    OTHER_NATION,
    /** The parties agreed. */
    AGREED,
    /** No bed in the area. */
    NO_BED_IN_AREA,
    /** The area has no such service. */
    SPECIALIST_SERVICE,
    /** Closer to family. */
    CLOSE_TO_FAMILY
}
