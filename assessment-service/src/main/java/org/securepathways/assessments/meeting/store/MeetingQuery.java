package org.securepathways.assessments.meeting.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.Reach;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.meeting.MeetingRefusal;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;

/** Reads the calendar, and of the cases on it those the reader may see. */
@ApplicationScoped
public class MeetingQuery {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Database database;
    private final RowJson json;
    private final Clock clock;

    MeetingQuery(Database database, RowJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Meetings from that instant on, soonest first. */
    public Uni<List<CalendarEntry>> calendar(
            AccessScope scope, Optional<Region> region, Instant from, Optional<UUID> after, int limit) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(MeetingSql.CALENDAR, String.class))
                        .setParameter("boundTo", MeetingTable.boundTo(scope))
                        .setParameter("in", region.map(Region::name).orElse(""))
                        .setParameter("from", from)
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NOBODY))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(text -> json.list(text, CalendarEntry.class));
    }

    /** @throws RefusedException where there is none in the reader's region */
    public Uni<CalendarEntry> one(AccessScope scope, UUID meetingId) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(MeetingSql.ONE, String.class))
                        .setParameter("boundTo", MeetingTable.boundTo(scope))
                        .setParameter("id", meetingId)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(MeetingRefusal.MEETING_UNKNOWN))
                .map(text -> json.one(text, CalendarEntry.class));
    }

    /** The list of a meeting: by urgency, within it the longest wait first. */
    public Uni<List<AgendaItem>> agenda(AccessScope scope, UUID meetingId) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(MeetingSql.AGENDA, String.class))
                        .setParameter("id", meetingId)
                        .getSingleResult())
                .map(text -> json.list(text, AgendaItem.class));
    }

    /** The meeting the case waits for; empty where it is on no list. */
    public Uni<Optional<WaitedFor>> waitedFor(AccessScope scope, UUID caseId) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(MeetingSql.WAITED_FOR, String.class))
                        .setParameter("caseId", caseId)
                        .getSingleResultOrNull())
                .map(text -> Optional.ofNullable(text).map(found -> json.one(found, WaitedFor.class)));
    }

    /** Cases that await a decision and are on no list: by urgency, within it the longest wait first. */
    public Uni<List<Unlisted>> unlisted(AccessScope scope, int limit) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(MeetingSql.UNLISTED, String.class))
                        .setParameter("now", clock.instant())
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(text -> json.list(text, Unlisted.class));
    }

    /** By region, of what was decided from the first day to the last. */
    public Uni<List<MeetingFigures>> figures(AccessScope scope, LocalDate first, LocalDate last) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(MeetingSql.FIGURES, String.class))
                        .setParameter("from", first.atStartOfDay(Moment.LONDON).toInstant())
                        .setParameter(
                                "until",
                                last.plusDays(1).atStartOfDay(Moment.LONDON).toInstant())
                        .setParameter("now", clock.instant())
                        .getSingleResult())
                .map(text -> json.list(text, MeetingFigures.class));
    }
}
