package org.securepathways.tracker.announcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.contracts.transfer.RecalculatedInformation;
import org.securepathways.tracker.clock.CaseClock;
import org.securepathways.tracker.picture.Picture;

/** What was announced of one case, and so what is still to be: each thing once, and a breach that never was, undone. */
public final class Ledger {
    private final List<Said> said;
    private final Set<UUID> ids;
    private final Set<UUID> withdrawn;

    public Ledger(List<Said> said) {
        this.said = said;
        this.ids = said.stream().map(Said::id).collect(Collectors.toSet());
        this.withdrawn = said.stream()
                .filter(line -> line.type() == EventType.BREACH_WITHDRAWN)
                .flatMap(line -> line.clock().stream())
                .map(ClockInformation::withdraws)
                .collect(Collectors.toSet());
    }

    /** What the picture calls for and has not been said. */
    public List<Announcement> missing(Picture picture) {
        List<Announcement> missing = new ArrayList<>(Recalculations.missing(picture, said));
        Set<String> moved = moved(missing);
        Announcements.of(picture).stream()
                .filter(due -> due.takesBack().map(ids::contains).orElse(true))
                .filter(due -> !isStartOf(moved, due))
                .map(due -> Said.isBreach(due.type()) ? again(due) : due)
                .filter(announcement -> !ids.contains(announcement.id()))
                .forEach(missing::add);
        said.stream()
                .filter(line -> line.isBreach() && !withdrawn.contains(line.id()))
                .filter(line -> line.clock()
                        .filter(breach -> !stands(breach, line.type(), picture))
                        .isPresent())
                .forEach(line -> missing.add(withdrawal(line, picture)));
        return missing;
    }

    /** The starts that were told, or are being told, as those to which a clock was moved. */
    private Set<String> moved(List<Announcement> recalculations) {
        Stream<String> now = recalculations.stream()
                .map(news -> (RecalculatedInformation) news.information())
                .map(moved -> start(moved.standard(), moved.startFact()));
        Stream<String> before = said.stream()
                .filter(line -> line.type() == EventType.CLOCK_RECALCULATED)
                .flatMap(line -> line.clock().stream())
                .map(clock -> start(clock.standard(), clock.startFact()));
        return Stream.concat(now, before).collect(Collectors.toSet());
    }

    private static boolean isStartOf(Set<String> moved, Announcement due) {
        return due.type() == EventType.CLOCK_STARTED
                && due.information() instanceof ClockInformation clock
                && moved.contains(start(clock.standard(), clock.startFact()));
    }

    private static String start(String standard, UUID fact) {
        return standard + "|" + fact;
    }

    /** A breach that was withdrawn and holds again after all is a new one, with an id of its own. */
    private Announcement again(Announcement breach) {
        Announcement next = breach;
        while (withdrawn.contains(next.id())) {
            UUID id = AnnouncementId.of(breach.referralId(), breach.type(), next.id(), "AGAIN");
            next = new Announcement(id, breach.type(), breach.referralId(), breach.occurredAt(), breach.information());
        }
        return next;
    }

    /** Judged by the facts alone: a clock of ours that was turned back withdraws nothing. */
    private static boolean stands(ClockInformation breach, EventType type, Picture picture) {
        return picture.clocks().stream()
                .filter(clock -> isOf(breach, type, clock))
                .anyMatch(CaseClock::mayBeExceeded);
    }

    private static boolean isOf(ClockInformation breach, EventType type, CaseClock clock) {
        return clock.standard().code().equals(breach.standard())
                && clock.start().fact().equals(breach.startFact())
                && clock.dueAt().equals(breach.dueAt())
                && ClockNews.breachOf(clock) == type;
    }

    private static Announcement withdrawal(Said breach, Picture picture) {
        UUID referralId = picture.journey().referralId();
        Instant now = picture.at();
        ClockInformation was = breach.clock().orElseThrow();
        ClockInformation information = new ClockInformation(
                was.referralId(),
                was.standard(),
                was.standardVersion(),
                was.inForce(),
                was.startMilestone(),
                was.startFact(),
                was.startedOn(),
                was.lastCompliantDay(),
                was.dayRule(),
                was.dueAt(),
                now,
                null,
                null,
                null,
                null,
                null,
                was.prison(),
                breach.id());
        UUID id = AnnouncementId.of(referralId, EventType.BREACH_WITHDRAWN, breach.id());
        return new Announcement(id, EventType.BREACH_WITHDRAWN, referralId, now, information);
    }
}
