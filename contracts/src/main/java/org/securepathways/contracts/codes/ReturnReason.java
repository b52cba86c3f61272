package org.securepathways.contracts.codes;

/**
 * Why the receiving service returned a referral for information, or rejected it; NOT_HOSPITAL, TREAT_IN_PRISON,
 * OTHER_SERVICE and DUPLICATE end the case, the others do not.
 */
public enum ReturnReason {
    /** Something the form asks for is missing. */
    INFORMATION_MISSING,
    /** A letter, report or history is missing. */
    REPORT_MISSING,
    /** The risks are not told well enough. */
    RISK_UNCLEAR,
    /** Custody status or release date is not told. */
    CUSTODY_UNCLEAR,
    /** Who pays is not told. */
    COMMISSIONER_UNCLEAR,
    /** The person does not need hospital. */
    NOT_HOSPITAL,
    /** Treatment in prison is proposed. */
    TREAT_IN_PRISON,
    /** Another kind of service is needed. */
    OTHER_SERVICE,
    /** The person is referred already. */
    DUPLICATE
}
