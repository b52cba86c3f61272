package org.securepathways.assessments.meeting.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.meeting.Meeting;
import org.securepathways.assessments.meeting.MeetingRefusal;
import org.securepathways.assessments.meeting.MeetingStatus;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** The calendar. */
@ApplicationScoped
public class MeetingTable {
    static final String MEETING = """
            jsonb_build_object('id', m.id, 'series', m.series, 'region', m.region, 'gatekeeper', m.gatekeeper,
                'commissioners', m.commissioners, 'meetsAt', m.meets_at, 'status', m.status, 'chair', m.chair,
                'members', m.members)""";

    /** A caller bound to a region sees the meetings of that region. */
    static final String VISIBLE = "(:boundTo = '' or m.region = :boundTo)";

    private static final String ONE =
            "select cast(" + MEETING + " as text) from access_meeting m where m.id = :id and " + VISIBLE;

    private static final String NEXT = "select cast(" + MEETING + """
             as text) from access_meeting m
            where m.region = :region and m.gatekeeper = :gatekeeper and m.status = 'PLANNED'
              and m.meets_at > :now and m.meets_at > :after
            order by m.meets_at limit 1 for share of m""";

    private static final String ADD = """
            insert into access_meeting (id, series, region, gatekeeper, commissioners, meets_at, status, chair, members,
                                        planned_by, planned_at)
            select r.id, r.series, r.region, r.gatekeeper, r.commissioners, r."meetsAt", r.status, r.chair, r.members,
                   :by, :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, series uuid, region text,
                gatekeeper text, commissioners jsonb, "meetsAt" timestamptz, status text, chair text, members jsonb)
            on conflict do nothing""";

    private final RowJson json;
    private final Clock clock;

    MeetingTable(RowJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    static String boundTo(AccessScope scope) {
        return scope.region() == null ? "" : scope.region();
    }

    /** How many of them found their time free. */
    public Uni<Integer> add(Tx tx, List<Meeting> meetings, String by) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("rows", json.text(meetings))
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The meeting, kept from everybody else. @throws RefusedException where there is none in the caller's region */
    public Uni<Meeting> lock(Tx tx, AccessScope scope, UUID id) {
        return one(tx, scope, id, " for update of m");
    }

    /** The meeting, kept as it stands until the transaction ends. */
    public Uni<Meeting> share(Tx tx, AccessScope scope, UUID id) {
        return one(tx, scope, id, " for share of m");
    }

    /** The next of the same gatekeeper in the same region; empty where none is planned. */
    public Uni<List<Meeting>> next(Tx tx, Meeting after, Instant now) {
        return tx.session()
                .createNativeQuery(NEXT, String.class)
                .setParameter("region", after.region().name())
                .setParameter("gatekeeper", after.gatekeeper())
                .setParameter("now", now)
                .setParameter("after", after.meetsAt())
                .getResultList()
                .map(found -> found.stream().map(this::meeting).toList());
    }

    public Uni<Meeting> store(Tx tx, Meeting meeting, String by) {
        boolean ended = meeting.status() != MeetingStatus.PLANNED;
        return tx.session()
                .createNativeQuery("""
                        update access_meeting set status = :status, chair = cast(:chair as text),
                               members = cast(cast(:members as text) as jsonb),
                               ended_by = case when :ended then coalesce(ended_by, :by) end,
                               ended_at = case when :ended then coalesce(ended_at, :now) end
                        where id = :id""")
                .setParameter("status", meeting.status().name())
                .setParameter("chair", meeting.chair())
                .setParameter("members", json.text(meeting.members()))
                .setParameter("ended", ended)
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .setParameter("id", meeting.id())
                .executeUpdate()
                .replaceWith(meeting);
    }

    private Uni<Meeting> one(Tx tx, AccessScope scope, UUID id, String lock) {
        return tx.session()
                .createNativeQuery(ONE + lock, String.class)
                .setParameter("id", id)
                .setParameter("boundTo", boundTo(scope))
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(MeetingRefusal.MEETING_UNKNOWN))
                .map(this::meeting);
    }

    private Meeting meeting(String text) {
        return json.one(text, Meeting.class);
    }
}
