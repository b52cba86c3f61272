package org.securepathways.referrals.patient;

/** What the patient is not told until a clinician says they may be. */
public enum Part {
    /** When things happened or will: a date can be a risk. */
    DATES,
    /** Where they may go. */
    DESTINATION,
    /** Who else said or did something. */
    THIRD_PARTIES
}
