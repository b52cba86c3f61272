package org.securepathways.beds.patient;

/** Something told of a referral that ends it, holds it up, or opens it again. */
public enum Turn {
    WITHDRAWN(CaseStanding.WITHDRAWN),
    WITHDRAWAL_UNDONE(CaseStanding.OPEN),
    /** Rejected with a reason that ends the case. */
    REJECTED_FOR_GOOD(CaseStanding.REJECTED),
    /** Rejected for what it says: it can be sent again. */
    REJECTED_FOR_CONTENT(CaseStanding.SENT_BACK),
    RESUBMITTED(CaseStanding.OPEN),
    MERGED(CaseStanding.MERGED),
    UNMERGED(CaseStanding.OPEN);

    private final CaseStanding leadsTo;

    Turn(CaseStanding leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** How the case stands once this was told last: whatever was told before leaves no trace. */
    public CaseStanding leadsTo() {
        return leadsTo;
    }
}
