package org.securepathways.assessments.recognition;

/** Whether an agreement counts on a day. */
public enum AgreementStatus {
    /** Its first day is still to come. */
    AGREED,
    /** It counts. */
    IN_FORCE,
    /** Its last day has passed. */
    EXPIRED,
    /** One side ended it before its time. */
    ENDED
}
