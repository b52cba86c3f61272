package org.securepathways.tracker.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.contracts.transfer.RecalculatedInformation;
import org.securepathways.tracker.clock.CaseClock;
import org.securepathways.tracker.picture.Picture;

/**
 * Clocks that run from another start than was said: a ruling, a claim, a fact told late or a merge moved it. Each move is
 * told once, and a start that holds again after it was left is told again.
 */
final class Recalculations {
    private final Picture picture;
    private final Map<String, List<Said>> byStandard;
    private final List<Announcement> news = new ArrayList<>();

    private Recalculations(Picture picture, List<Said> said) {
        this.picture = picture;
        byStandard = said.stream()
                .filter(line -> line.clock().isPresent() && isStart(line.type()))
                .collect(Collectors.groupingBy(
                        line -> line.clock().orElseThrow().standard(), TreeMap::new, Collectors.toList()));
    }

    static List<Announcement> missing(Picture picture, List<Said> said) {
        Recalculations all = new Recalculations(picture, said);
        all.byStandard.forEach(all::find);
        return all.news;
    }

    private static boolean isStart(EventType type) {
        return type == EventType.CLOCK_STARTED || type == EventType.CLOCK_RECALCULATED;
    }

    private void find(String standard, List<Said> said) {
        List<CaseClock> now = picture.clocks().stream()
                .filter(clock -> clock.standard().code().equals(standard))
                .toList();
        Map<UUID, ClockInformation> running = running(said);
        List<CaseClock> arrived = now.stream()
                .filter(clock -> !running.containsKey(clock.start().fact()))
                .toList();
        now.forEach(clock -> running.remove(clock.start().fact()));
        List<ClockInformation> left = List.copyOf(running.values());
        for (int i = 0; i < Math.min(left.size(), arrived.size()); i++) {
            news.add(moved(left.get(i), arrived.get(i), said));
        }
    }

    /** The starts that whoever listened believes to hold: said more often than left. */
    private static Map<UUID, ClockInformation> running(List<Said> said) {
        Map<UUID, ClockInformation> running = new TreeMap<>();
        for (Said line : said) {
            ClockInformation clock = line.clock().orElseThrow();
            UUID start = clock.startFact();
            long came = said.stream()
                    .filter(other -> other.clock().orElseThrow().startFact().equals(start))
                    .count();
            if (came > left(start, said)) {
                running.put(start, clock);
            }
        }
        return running;
    }

    private static long left(UUID start, List<Said> said) {
        return said.stream()
                .flatMap(line -> line.movedFrom().stream())
                .filter(from -> Objects.equals(from, start))
                .count();
    }

    private Announcement moved(ClockInformation from, CaseClock to, List<Said> said) {
        UUID referralId = picture.journey().referralId();
        ClockInformation now = new ClockWords(picture.journey(), to).information();
        RecalculatedInformation information = new RecalculatedInformation(
                referralId,
                now.standard(),
                now.standardVersion(),
                now.inForce(),
                now.startMilestone(),
                now.startFact(),
                now.startedOn(),
                now.lastCompliantDay(),
                now.dayRule(),
                now.dueAt(),
                from.startFact(),
                from.startedOn(),
                from.lastCompliantDay(),
                from.dueAt(),
                picture.at(),
                now.prison());
        UUID id = AnnouncementId.of(
                referralId,
                EventType.CLOCK_RECALCULATED,
                now.standard(),
                from.startFact(),
                now.startFact(),
                left(from.startFact(), said));
        return new Announcement(
                id, EventType.CLOCK_RECALCULATED, referralId, to.start().occurredAt(), information);
    }
}
