package org.securepathways.referrals.feed;

/** Why a person came or went, after the prison service's list. */
public enum MovementReason {
    ADMISSION(Whereabouts.IN_PRISON),
    TEMPORARY_ABSENCE_RETURN(Whereabouts.IN_PRISON),
    RETURN_FROM_COURT(Whereabouts.IN_PRISON),
    /** Prison to prison, coming or going: between the two the person is away. */
    TRANSFERRED(Whereabouts.AWAY),
    /** Also to a general hospital, guarded: that is no transfer under the Act. */
    TEMPORARY_ABSENCE_RELEASE(Whereabouts.AWAY),
    SENT_TO_COURT(Whereabouts.AWAY),
    RELEASED_TO_HOSPITAL(Whereabouts.HOSPITAL),
    RELEASED(Whereabouts.RELEASED),
    DIED(Whereabouts.DIED),
    /** The prison service does not say, or says it in a word we do not know. */
    UNKNOWN(Whereabouts.UNKNOWN);

    private final Whereabouts leadsTo;

    MovementReason(Whereabouts leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** Where somebody is who left for it. */
    Whereabouts afterLeaving() {
        return leadsTo == Whereabouts.IN_PRISON ? Whereabouts.UNKNOWN : leadsTo;
    }
}
