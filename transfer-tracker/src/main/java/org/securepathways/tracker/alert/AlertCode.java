package org.securepathways.tracker.alert;

/** What looks unlawful or impossible. It is recorded all the same: it happened. */
public enum AlertCode {
    /** The hospital received the person without a transfer direction. */
    ADMITTED_WITHOUT_DIRECTION("The person was admitted and no transfer direction is recorded before it."),
    /** Another hospital than the direction names received the person. */
    HOSPITAL_NOT_AS_DIRECTED("The admitting hospital is not the one the transfer direction names."),
    /** The direction had lapsed when the hospital received the person. */
    ADMITTED_AFTER_DIRECTION_LAPSED("The person was admitted after the last day on which the direction was valid."),
    /** The person left the prison for hospital without a transfer direction. */
    DEPARTED_WITHOUT_DIRECTION("The person left the prison and no transfer direction is recorded before it."),
    /** The power used is not the one the custody status calls for. */
    POWER_DOES_NOT_FIT("The direction was made under another power than the person's custody status calls for."),
    /** The person was received a second time. */
    ADMITTED_TWICE("A second, different admission was recorded; the earliest counts."),
    /** The person was received after the referral was withdrawn. */
    ADMITTED_AFTER_WITHDRAWAL("The person was admitted after the referral had been withdrawn."),
    /** The person was received before the referral was sent. */
    ADMITTED_BEFORE_REFERRAL("The admission is recorded as earlier than the referral."),
    /** The person was received after the case had ended with a rejection. */
    ADMITTED_AFTER_REJECTION("The person was admitted after the receiving service had rejected the referral."),
    /** The person was received when the power used could no longer be used. */
    ADMITTED_AFTER_POWER_ENDED("The person was admitted on or after the day on which the power to transfer ended."),
    /** A direction was issued when the power used could no longer be used. */
    DIRECTED_AFTER_POWER_ENDED("A direction was issued after the day on which the power to transfer ended."),
    /** The notice states a later date than the request that is evidenced: it would shorten the wait on paper. */
    NOTICE_DATE_AFTER_REQUEST("The referral notice states a later date than the initial request that is evidenced.");

    private final String says;

    AlertCode(String says) {
        this.says = says;
    }

    /** In a sentence. */
    public String says() {
        return says;
    }
}
