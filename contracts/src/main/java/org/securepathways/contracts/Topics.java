package org.securepathways.contracts;

import java.util.List;

/** The topics, by what they carry. */
public final class Topics {
    /** Key: referral id. Written by referral-service. */
    public static final String REFERRALS = "pathways.referrals";
    /** Key: referral id. Written by assessment-service. */
    public static final String ASSESSMENTS = "pathways.assessments";
    /** Key: referral id. Offers and reservations, written by bed-service. */
    public static final String PLACEMENTS = "pathways.placements";
    /** Key: unit code. Units, vacancies and bed state, written by bed-service. */
    public static final String VACANCIES = "pathways.vacancies";
    /** Key: referral id. What the tracker was told itself; read by the tracker on rebuild. */
    public static final String TRACKER_FACTS = "pathways.tracker-facts";
    /** Key: referral id. The public topic, derived by the tracker. */
    public static final String TRANSFERS = "pathways.transfers";

    /** All of them: facts are kept for ever, in this many partitions, which never changes. */
    public static final List<String> ALL =
            List.of(REFERRALS, ASSESSMENTS, PLACEMENTS, VACANCIES, TRACKER_FACTS, TRANSFERS);

    public static final int PARTITIONS = 24;

    private Topics() {}
}
