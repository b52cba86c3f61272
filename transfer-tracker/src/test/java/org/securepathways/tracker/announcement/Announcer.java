package org.securepathways.tracker.announcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.contracts.transfer.RecalculatedInformation;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.holder.store.HolderFile;
import org.securepathways.tracker.journey.CaseFacts;
import org.securepathways.tracker.journey.StartBasis;
import org.securepathways.tracker.picture.Picture;
import org.securepathways.tracker.picture.Rulebook;
import org.securepathways.tracker.standard.store.ShippedStandards;

/** Announces what is new of one case, and remembers it as the ledger does. */
final class Announcer {
    private static final Rulebook RULES =
            new Rulebook(ShippedStandards.ALL, HolderFile.read(), StartBasis.EARLIEST_EVIDENCED);

    private final UUID referralId;
    private final List<Said> said = new ArrayList<>();

    Announcer(UUID referralId) {
        this.referralId = referralId;
    }

    List<Announcement> announce(Collection<Fact> facts, String now) {
        List<Announcement> missing = Picture.of(new CaseFacts(referralId, facts), RULES, Instant.parse(now))
                .map(picture -> new Ledger(said).missing(picture))
                .orElse(List.of());
        missing.forEach(news -> said.add(remembered(news)));
        return missing;
    }

    /** Breaches said and not taken back, each by its standard, its start and when it fell due. */
    Set<String> standingBreaches() {
        Set<UUID> withdrawn = said.stream()
                .filter(line -> line.type() == EventType.BREACH_WITHDRAWN)
                .map(line -> line.clock().orElseThrow().withdraws())
                .collect(Collectors.toSet());
        return said.stream()
                .filter(line -> line.isBreach() && !withdrawn.contains(line.id()))
                .map(line -> line.clock().orElseThrow())
                .map(clock -> clock.standard() + clock.startFact() + clock.dueAt())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<UUID> ids() {
        return said.stream().map(Said::id).toList();
    }

    private static Said remembered(Announcement news) {
        Optional<ClockInformation> clock =
                Said.isRemembered(news.type()) ? Optional.of(clock(news.information())) : Optional.empty();
        Optional<UUID> movedFrom = news.information() instanceof RecalculatedInformation moved
                ? Optional.of(moved.previousStartFact())
                : Optional.empty();
        return new Said(news.id(), news.type(), clock, movedFrom);
    }

    /** As the ledger's table reads it back. */
    private static ClockInformation clock(Object information) {
        if (information instanceof ClockInformation clock) {
            return clock;
        }
        RecalculatedInformation moved = (RecalculatedInformation) information;
        return new ClockInformation(
                moved.referralId(),
                moved.standard(),
                moved.standardVersion(),
                moved.inForce(),
                moved.startMilestone(),
                moved.startFact(),
                moved.startedOn(),
                moved.lastCompliantDay(),
                moved.dayRule(),
                moved.dueAt(),
                moved.raisedAt(),
                null,
                null,
                null,
                null,
                null,
                moved.prison(),
                null);
    }
}
