package org.securepathways.assessments.decision.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.decision.Calendar;
import org.securepathways.assessments.decision.Calendar.Listed;
import org.securepathways.assessments.meeting.Listing;
import org.securepathways.assessments.meeting.store.ListingTable;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.store.Tx;

/** What the calendar says of a case that is locked. */
@ApplicationScoped
public class CalendarTable {
    private static final String AHEAD = """
            select exists (select from access_meeting m
                           where m.region = :region and m.status <> 'CANCELLED' and m.meets_at > :at
                             and m.planned_at <= :at)""";

    private final ListingTable listings;

    CalendarTable(ListingTable listings) {
        this.listings = listings;
    }

    public Uni<Calendar> of(Tx tx, UUID caseId, Region region, Instant decidedAt, Optional<UUID> meetingId) {
        return listings.waiting(tx, caseId)
                .chain(waiting -> asked(tx, caseId, meetingId)
                        .chain(asked -> ahead(tx, region, decidedAt)
                                .map(ahead -> new Calendar(listed(waiting), listed(asked), ahead))));
    }

    private Uni<List<Listing>> asked(Tx tx, UUID caseId, Optional<UUID> meetingId) {
        return meetingId
                .map(meeting -> listings.of(tx, caseId, meeting))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private static Uni<Boolean> ahead(Tx tx, Region region, Instant at) {
        return tx.session()
                .createNativeQuery(AHEAD, Boolean.class)
                .setParameter("region", region.name())
                .setParameter("at", at)
                .getSingleResult();
    }

    private static Optional<Listed> listed(List<Listing> found) {
        return found.stream()
                .map(l -> new Listed(l.meetingId(), Moment.of(l.meetsAt()).londonDay()))
                .findFirst();
    }
}
