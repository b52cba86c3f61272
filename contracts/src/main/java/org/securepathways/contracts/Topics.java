package org.securepathways.contracts;

import java.time.Duration;
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

    /**
     * Key: person. What the prison service's own feed says, as it says it; brings prison numbers, and is therefore no
     * fact topic: read by referral-service alone.
     */
    public static final String PRISON_FEED = "pathways.prison-feed";

    /** All fact topics: facts are kept for ever, in this many partitions, which never changes. */
    public static final List<String> ALL =
            List.of(REFERRALS, ASSESSMENTS, PLACEMENTS, VACANCIES, TRACKER_FACTS, TRANSFERS);

    /** What comes in from others, in as many partitions, and is gone after {@link #INBOUND_KEPT}. */
    public static final List<String> INBOUND = List.of(PRISON_FEED);

    public static final Duration INBOUND_KEPT = Duration.ofDays(7);

    public static final int PARTITIONS = 24;

    private Topics() {}
}
