package org.securepathways.contracts.codes;

/** Where the prison service's feed and what is recorded here disagree. */
public enum Discrepancy {
    /** The feed says released to hospital and no admission is recorded. */
    RELEASED_TO_HOSPITAL_NOT_ADMITTED,
    /** An admission is recorded and the feed says the person is in prison. */
    ADMITTED_STILL_IN_PRISON,
    /** The feed says released and the referral is open. */
    RELEASED_WHILE_OPEN,
    /** The feed says the person died and the referral is open. */
    DIED_WHILE_OPEN,
    /** An admission is recorded after the power to transfer had ended. */
    ADMITTED_AFTER_RELEASE_DATE,
    /** The feed took back a release that had been told on. */
    RELEASE_TAKEN_BACK
}
