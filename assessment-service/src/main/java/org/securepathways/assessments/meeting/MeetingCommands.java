package org.securepathways.assessments.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.assessments.meeting.store.ListingTable;
import org.securepathways.assessments.meeting.store.MeetingTable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;

/** Plans meetings and puts cases on their lists. A meeting is always locked before its cases. */
@ApplicationScoped
public class MeetingCommands {
    private final MeetingTable meetings;
    private final ListingTable listings;
    private final CaseTable cases;
    private final Ids ids;
    private final Clock clock;

    MeetingCommands(MeetingTable meetings, ListingTable listings, CaseTable cases, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.listings = listings;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts the meetings on the calendar: all or none. */
    public Uni<List<Meeting>> plan(Tx tx, AccessScope caller, Plan plan) {
        if (caller.region() != null && !caller.region().equals(plan.region().name())) {
            throw RefusedException.of(MeetingRefusal.NOT_YOUR_REGION, "region");
        }
        if (plan.series().first().isBefore(clock.instant())) {
            throw RefusedException.of(MeetingRefusal.MEETING_IN_PAST, "meetsAt");
        }
        UUID series = ids.next();
        List<Meeting> planned = plan.series().all().stream()
                .map(when -> plan.at(when.equals(plan.series().first()) ? series : ids.next(), series, when))
                .toList();
        return meetings.add(tx, planned, caller.name()).map(added -> {
            if (added < planned.size()) {
                throw new RefusedException(MeetingRefusal.MEETING_ALREADY_PLANNED);
            }
            return planned;
        });
    }

    /** Who is to sit in it, or sat. */
    public Uni<Meeting> seat(Tx tx, AccessScope caller, UUID meetingId, String chair, List<String> members) {
        return meetings.lock(tx, caller, meetingId).chain(meeting -> {
            MeetingAct.SEAT.check(meeting, clock.instant());
            return meetings.store(tx, meeting.seated(chair, members), caller.name());
        });
    }

    /** Puts the case on that list; it waits for one meeting, so it leaves the list it was on. */
    public Uni<Listing> list(Tx tx, AccessScope caller, UUID caseId, UUID meetingId) {
        return meetings.share(tx, caller, meetingId)
                .chain(meeting -> cases.mine(tx, caller, caseId).chain(found -> {
                    MeetingAct.LIST_CASE.check(meeting, clock.instant());
                    if (found.status() != CaseStatus.OPEN) {
                        throw new RefusedException(MeetingRefusal.CASE_ENDED);
                    }
                    return listings.waiting(tx, caseId).chain(before -> list(tx, caller, caseId, meeting, before));
                }));
    }

    /** It took place: what it did not decide waits for the next. */
    public Uni<Meeting> hold(Tx tx, AccessScope caller, UUID meetingId) {
        return end(tx, caller, meetingId, MeetingAct.HOLD, MeetingStatus.HELD);
    }

    /** It does not take place: its cases wait for the next. */
    public Uni<Meeting> cancel(Tx tx, AccessScope caller, UUID meetingId) {
        return end(tx, caller, meetingId, MeetingAct.CANCEL, MeetingStatus.CANCELLED);
    }

    private Uni<Listing> list(Tx tx, AccessScope caller, UUID caseId, Meeting meeting, List<Listing> before) {
        if (before.stream().anyMatch(listing -> listing.meetingId().equals(meeting.id()))) {
            return Uni.createFrom().item(before.get(0));
        }
        Instant now = asKept();
        Instant since = before.stream().map(Listing::waitingSince).findFirst().orElse(now);
        Listing next = new Listing(ids.next(), caseId, meeting.id(), meeting.meetsAt(), now, since);
        return listings.replace(tx, caseId, now)
                .chain(() -> listings.add(tx, List.of(next), caller.name()))
                .chain(() -> tx.publish(next.event()))
                .replaceWith(next);
    }

    private Uni<Meeting> end(Tx tx, AccessScope caller, UUID meetingId, MeetingAct act, MeetingStatus how) {
        return meetings.lock(tx, caller, meetingId).chain(meeting -> {
            act.check(meeting, clock.instant());
            return meetings.store(tx, meeting.ended(how), caller.name())
                    .call(() -> meetings.next(tx, meeting, clock.instant())
                            .chain(next -> moveOn(tx, caller, meeting, next)));
        });
    }

    private Uni<Void> moveOn(Tx tx, AccessScope caller, Meeting from, List<Meeting> next) {
        Instant now = asKept();
        return listings.end(tx, from.id(), !next.isEmpty(), now).chain(open -> {
            List<Listing> moved = next.stream()
                    .flatMap(to -> open.stream()
                            .map(wait -> new Listing(
                                    ids.next(), wait.caseId(), to.id(), to.meetsAt(), now, wait.waitingSince())))
                    .toList();
            return listings.add(tx, moved, caller.name())
                    .chain(() -> tx.publish(moved.stream().map(Listing::event).toList()));
        });
    }

    /** Now, as precisely as the database keeps it. */
    private Instant asKept() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
