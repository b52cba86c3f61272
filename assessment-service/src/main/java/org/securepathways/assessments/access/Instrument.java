package org.securepathways.assessments.access;

/** An instrument whose total can be recorded. Its items belong to its authors and are not kept. */
public enum Instrument {
    /** DUNDRUM-1, triage security. */
    DUNDRUM_1,
    /** DUNDRUM-2, triage urgency. */
    DUNDRUM_2,
    /** HoNOS-Secure. */
    HONOS_SECURE,
    /** HCR-20. */
    HCR_20,
    /** CANFOR. */
    CANFOR,
    /** Another one. */
    OTHER
}
