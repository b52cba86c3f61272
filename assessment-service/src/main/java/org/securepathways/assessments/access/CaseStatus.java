package org.securepathways.assessments.access;

/** Where a case stands, as far as this service goes. */
public enum CaseStatus {
    /** The referral stands; everything can be recorded. */
    OPEN,
    /** The referrer withdrew the referral. */
    WITHDRAWN,
    /** The receiving service rejected the referral; it may be sent again. */
    REJECTED,
    /** The referral is closed: the person was admitted. */
    CLOSED,
    /** The person has another referral, in which this one goes on. */
    MERGED
}
