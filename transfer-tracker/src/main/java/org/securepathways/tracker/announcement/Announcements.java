package org.securepathways.tracker.announcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.transfer.AlertInformation;
import org.securepathways.contracts.transfer.HolderInformation;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.tracker.holder.Segment;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.journey.Reached;
import org.securepathways.tracker.picture.Picture;

/** What ought to have been announced of a case by now: a pure function of its picture. */
public final class Announcements {
    /** What takes something back comes first: what is said anew may be dated earlier. */
    private static final Comparator<Announcement> ORDER = Comparator.comparing(
                    (Announcement news) -> news.takesBack().isEmpty())
            .thenComparing(Announcement::occurredAt)
            .thenComparing(Announcement::type)
            .thenComparing(Announcement::id);

    private final Picture picture;
    private final UUID referralId;
    private final String prison;
    private final Cases cases;
    private final List<Announcement> all = new ArrayList<>();

    private Announcements(Picture picture) {
        this.picture = picture;
        this.cases = new Cases(picture);
        this.referralId = picture.journey().referralId();
        this.prison = picture.journey().referral().originPrison();
    }

    /** All of it, in the order in which it should be heard. */
    public static List<Announcement> of(Picture picture) {
        Announcements announcements = new Announcements(picture);
        announcements.all.addAll(announcements.cases.turns());
        if (picture.journey().mergedInto().isPresent()) {
            return announcements.all.stream().sorted(ORDER).toList();
        }
        announcements.all.add(announcements.cases.opened());
        picture.journey().milestones().forEach(announcements::milestone);
        announcements.holders();
        announcements.alerts();
        picture.clocks().forEach(clock -> announcements.all.addAll(ClockNews.of(picture, clock)));
        return announcements.all.stream().sorted(ORDER).toList();
    }

    private void milestone(Reached reached) {
        if (reached.milestone() == Milestone.ADMITTED) {
            all.add(cases.admission(reached));
            return;
        }
        news(reached.milestone()).ifPresent(type -> {
            Evidence evidence = reached.evidence();
            String hospital = picture.journey().hospitalIn(evidence).orElse(null);
            TransferInformation information =
                    new TransferInformation(referralId, reached.milestone(), prison, hospital, null, currentlyWith());
            all.add(announcement(type, evidence, information, evidence.fact()));
        });
    }

    private static Optional<EventType> news(Milestone milestone) {
        return switch (milestone) {
            case APPLICATION_COMPLETE -> Optional.of(EventType.TRANSFER_APPLICATION_COMPLETE);
            case DIRECTION_ISSUED -> Optional.of(EventType.TRANSFER_DIRECTION_ISSUED);
            case DEPARTED -> Optional.of(EventType.TRANSFER_DEPARTED);
            // What opens and what ends a case is told by Cases.
            case ADMITTED,
                    REFERRAL_SENT,
                    NEED_IDENTIFIED,
                    INITIAL_REQUEST_MADE,
                    REFERRAL_NOTICE_GIVEN,
                    RECEIVED,
                    COMPLETE,
                    RETURNED,
                    RESUBMITTED,
                    ACCEPTED_FOR_ASSESSMENT,
                    REJECTED,
                    FIRST_ASSESSMENT_DONE,
                    FIRST_REPORT_SIGNED,
                    SECOND_REPORT_SIGNED,
                    ACCESS_DECIDED,
                    BED_OFFERED,
                    UNIT_ACCEPTED,
                    BED_RESERVED,
                    WITHDRAWN -> Optional.empty();
        };
    }

    private void holders() {
        Party from = null;
        for (Segment handover : picture.holders().handovers()) {
            Party to = handover.rule().party();
            UUID id = AnnouncementId.of(referralId, EventType.HOLDER_CHANGED, from, to, handover.from());
            all.add(new Announcement(
                    id,
                    EventType.HOLDER_CHANGED,
                    referralId,
                    handover.from(),
                    new HolderInformation(referralId, from, to, handover.from(), prison)));
            from = to;
        }
    }

    private void alerts() {
        picture.alerts().forEach(alert -> {
            AlertInformation information = new AlertInformation(
                    referralId,
                    alert.code().name(),
                    alert.fact().id(),
                    prison,
                    alert.hospital().orElse(null));
            all.add(announcement(
                    EventType.ALERT_RAISED,
                    Evidence.of(alert.fact()),
                    information,
                    alert.code(),
                    alert.fact().id()));
        });
    }

    private Party currentlyWith() {
        return picture.currentlyWith().orElse(null);
    }

    private Announcement announcement(EventType type, Evidence evidence, Object information, Object... key) {
        return new Announcement(
                AnnouncementId.of(referralId, type, key), type, referralId, evidence.occurredAt(), information);
    }
}
