package org.securepathways.assessments.discussion;

/** What a discussion came to. */
public enum DiscussionOutcome {
    /** The prison will refer to them. */
    REFER,
    /** The prison will refer at once: it cannot wait. */
    REFER_URGENTLY,
    /** The prison will refer to somebody else. */
    REFER_ELSEWHERE,
    /** Treatment in prison goes on, with advice. */
    TREAT_IN_PRISON,
    /** More has to be known first. */
    MORE_INFORMATION,
    /** A civil or community service will be asked, as release is near. */
    CIVIL_ROUTE,
    /** Hospital is not needed. */
    NOT_HOSPITAL
}
