package org.securepathways.contracts.codes;

/** What the access meeting recommends where it recommends neither admission nor nothing. */
public enum OtherService {
    /** A psychiatric intensive care unit, with outreach of the secure service. */
    PICU_WITH_OUTREACH,
    /** A mainstream ward, with outreach of the secure service. */
    MAINSTREAM_WITH_OUTREACH,
    /** Treatment in prison, with outreach of the secure service. */
    OUTREACH_IN_PRISON,
    /** Admission under the civil sections at release. */
    CIVIL_ROUTE
}
