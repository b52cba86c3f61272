package org.securepathways.assessments.meeting.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.meeting.Listing;
import org.securepathways.kit.store.Tx;

/** Which case waits for which meeting. */
@ApplicationScoped
public class ListingTable {
    private static final String LISTING = """
            jsonb_build_object('id', l.id, 'caseId', l.case_id, 'meetingId', l.meeting_id, 'meetsAt', m.meets_at,
                'listedAt', l.listed_at, 'waitingSince', l.waiting_since)""";

    private static final String WAITING = "select cast(" + LISTING + """
             as text) from meeting_listing l join access_meeting m on m.id = l.meeting_id
            where l.case_id = :case and l.status = 'WAITING'""";

    // A meeting that was held can still have its decisions written down.
    private static final String OF_MEETING = "select cast(" + LISTING + """
             as text) from meeting_listing l join access_meeting m on m.id = l.meeting_id
            where l.case_id = :case and l.meeting_id = :meeting
              and (l.status = 'WAITING' or (l.status in ('MOVED', 'RETURNED') and m.status = 'HELD'))
            order by l.listed_at desc limit 1""";

    private static final String LOCK_CASES = """
            select cast(c.id as text) from access_case c
            where c.id in (select l.case_id from meeting_listing l
                           where l.meeting_id = :meeting and l.status = 'WAITING')
            order by c.id for update of c""";

    // What was withdrawn or closed does not go on to the next meeting.
    private static final String END = """
            with ended as (
                update meeting_listing l
                set status = case when :goesOn and c.status = 'OPEN' then 'MOVED' else 'RETURNED' end, ended_at = :now
                from access_case c
                where c.id = l.case_id and l.meeting_id = :meeting and l.status = 'WAITING'
                returning l.*, c.status as case_status)
            select cast(coalesce(jsonb_agg(%s) filter (where l.case_status = 'OPEN'), '[]') as text)
            from ended l join access_meeting m on m.id = l.meeting_id""".formatted(LISTING);

    private static final String ADD = """
            insert into meeting_listing (id, case_id, meeting_id, status, listed_at, listed_by, waiting_since)
            select r.id, r."caseId", r."meetingId", 'WAITING', r."listedAt", :by, r."waitingSince"
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, "caseId" uuid, "meetingId" uuid,
                "listedAt" timestamptz, "waitingSince" timestamptz)""";

    private final RowJson json;

    ListingTable(RowJson json) {
        this.json = json;
    }

    /** What the case waits for; empty where it is on no list. The case is locked. */
    public Uni<List<Listing>> waiting(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery(WAITING, String.class)
                .setParameter("case", caseId)
                .getResultList()
                .map(this::listings);
    }

    /** The case on the list of that meeting; empty where it is not, or no longer. */
    public Uni<List<Listing>> of(Tx tx, UUID caseId, UUID meetingId) {
        return tx.session()
                .createNativeQuery(OF_MEETING, String.class)
                .setParameter("case", caseId)
                .setParameter("meeting", meetingId)
                .getResultList()
                .map(this::listings);
    }

    /** The case leaves the list it is on, if any. */
    public Uni<Void> replace(Tx tx, UUID caseId, Instant now) {
        return tx.session()
                .createNativeQuery("""
                        update meeting_listing set status = 'REPLACED', ended_at = :now
                        where case_id = :case and status = 'WAITING'""")
                .setParameter("case", caseId)
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The case was decided, wherever it waited. */
    public Uni<Void> decided(Tx tx, UUID caseId, UUID decisionId, Instant now) {
        return tx.session()
                .createNativeQuery("""
                        update meeting_listing set status = 'DECIDED', ended_at = :now, decision_id = :decision
                        where case_id = :case and status = 'WAITING'""")
                .setParameter("case", caseId)
                .setParameter("decision", decisionId)
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Empties the list of the meeting. The cases on it that still wait for a decision. */
    public Uni<List<Listing>> end(Tx tx, UUID meetingId, boolean goesOn, Instant now) {
        return tx.session()
                .createNativeQuery(LOCK_CASES, String.class)
                .setParameter("meeting", meetingId)
                .getResultList()
                .chain(locked -> tx.session()
                        .createNativeQuery(END, String.class)
                        .setParameter("goesOn", goesOn)
                        .setParameter("now", now)
                        .setParameter("meeting", meetingId)
                        .getSingleResult())
                .map(text -> json.list(text, Listing.class));
    }

    public Uni<Void> add(Tx tx, List<Listing> listings, String by) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("rows", json.text(listings))
                .setParameter("by", by)
                .executeUpdate()
                .replaceWithVoid();
    }

    private List<Listing> listings(List<String> found) {
        return found.stream().map(text -> json.one(text, Listing.class)).toList();
    }
}
