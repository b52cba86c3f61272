package org.securepathways.tracker.catchup;

import java.util.List;
import org.securepathways.contracts.Topics;

/** The topics that journeys are made from, and the name under which it is remembered how far they were read. */
public final class FactTopics {
    public static final String CONSUMER = "tracker.facts";

    static final List<String> ALL =
            List.of(Topics.REFERRALS, Topics.ASSESSMENTS, Topics.PLACEMENTS, Topics.TRACKER_FACTS);

    private FactTopics() {}
}
