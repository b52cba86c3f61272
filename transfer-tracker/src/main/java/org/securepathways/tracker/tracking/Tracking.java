package org.securepathways.tracker.tracking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.contracts.transfer.DomainEvent;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.store.Tx;
import org.securepathways.tracker.announcement.Announcement;
import org.securepathways.tracker.announcement.Ledger;
import org.securepathways.tracker.announcement.Said;
import org.securepathways.tracker.catchup.CatchUp;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.Merge;
import org.securepathways.tracker.picture.Picture;
import org.securepathways.tracker.picture.Rulebook;
import org.securepathways.tracker.tracking.store.CaseTable;
import org.securepathways.tracker.tracking.store.FactTable;
import org.securepathways.tracker.tracking.store.LedgerTable;
import org.securepathways.tracker.tracking.store.MergeTable;

/** Keeps every case's line true to all its facts, and announces what that calls for: many cases at a time. */
@ApplicationScoped
public class Tracking {
    private final FactTable facts;
    private final CaseTable cases;
    private final LedgerTable ledger;
    private final MergeTable merges;
    private final CatchUp catchUp;
    private final Rulebook rules;
    private final Clock clock;
    private final String url;

    Tracking(
            FactTable facts,
            CaseTable cases,
            LedgerTable ledger,
            MergeTable merges,
            CatchUp catchUp,
            Rulebook rules,
            Clock clock,
            @ConfigProperty(name = "pathways.tracker-url") String url) {
        this.facts = facts;
        this.cases = cases;
        this.ledger = ledger;
        this.merges = merges;
        this.catchUp = catchUp;
        this.rules = rules;
        this.clock = clock;
        this.url = url;
    }

    /** Stores new facts, folds the cases they belong to again, and publishes what is new. */
    public Uni<Void> take(Tx tx, List<Fact> news) {
        // Both sides of a merge are locked at once, in the one order in which lines are locked.
        List<UUID> touched = news.stream()
                .flatMap(fact ->
                        Stream.concat(Stream.of(fact.referralId()), Merge.in(fact).map(Merge::survivor).stream()))
                .distinct()
                .sorted()
                .toList();
        return facts.add(tx, news)
                .chain(() -> cases.lock(tx, touched))
                .chain(() -> merges.told(tx, news))
                .chain(() -> merges.wakeSurvivors(tx, touched))
                .chain(() -> fold(tx, touched));
    }

    /** Folds some cases that others go on as, because there is news of those; tells how many. */
    public Uni<Integer> foldWoken(Tx tx, int limit) {
        return merges.woken(tx, limit)
                .chain(woken -> woken.isEmpty()
                        ? Uni.createFrom().item(0)
                        : cases.lock(tx, woken).chain(() -> fold(tx, woken)).replaceWith(woken.size()));
    }

    /** Folds some cases that have something to say by now; tells how many. */
    public Uni<Integer> foldDue(Tx tx, int limit) {
        return cases.claimDue(tx, clock.instant(), limit)
                .chain(due ->
                        due.isEmpty() ? Uni.createFrom().item(0) : fold(tx, due).replaceWith(due.size()));
    }

    /** Folds cases whose lines this transaction has locked. */
    private Uni<Void> fold(Tx tx, Collection<UUID> locked) {
        return facts.of(tx.session(), locked).chain(known -> {
            Instant now = clock.instant();
            List<Picture> pictures = known.values().stream()
                    .flatMap(ofOne -> Picture.of(ofOne, rules, now).stream())
                    .toList();
            if (pictures.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            // Before everything is heard, a fact that undoes what seems due may still be on its way.
            return catchUp.isDone()
                    ? cases.store(tx, pictures, null).chain(() -> announce(tx, pictures, locked, now))
                    : cases.store(tx, pictures, now);
        });
    }

    private Uni<Void> announce(Tx tx, List<Picture> pictures, Collection<UUID> locked, Instant now) {
        return ledger.of(tx.session(), locked)
                .map(said -> missing(pictures, said))
                .chain(news -> news.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : ledger.add(tx, news, now).chain(() -> tx.publish(publications(news, now))));
    }

    private static List<Announcement> missing(List<Picture> pictures, Map<UUID, List<Said>> said) {
        List<Announcement> news = new ArrayList<>();
        for (Picture picture : pictures) {
            List<Said> ofOne = said.getOrDefault(picture.journey().referralId(), List.of());
            news.addAll(new Ledger(ofOne).missing(picture));
        }
        return news;
    }

    private List<Publication> publications(List<Announcement> news, Instant now) {
        Stream<Publication> publications = news.stream().map(announcement -> {
            UUID referralId = announcement.referralId();
            DomainEvent<Object> event = DomainEvent.of(
                    announcement.type(),
                    announcement.occurredAt(),
                    now,
                    url + "/journeys/" + referralId,
                    referralId,
                    announcement.information());
            return Publication.of(announcement.type(), referralId, announcement.occurredAt(), event)
                    .withId(announcement.id());
        });
        return publications.toList();
    }
}
