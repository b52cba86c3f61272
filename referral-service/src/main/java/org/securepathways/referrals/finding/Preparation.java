package org.securepathways.referrals.finding;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Background;
import org.securepathways.referrals.person.store.MarkTable;
import org.securepathways.referrals.referral.store.WorkTable;

/**
 * Makes what was stored by an earlier version, or marked under an earlier key, ready to be found. Until all people are
 * marked nobody is searched: a search that misses some would be taken for an answer.
 */
@ApplicationScoped
public class Preparation {
    private static final Logger LOG = Logger.getLogger(Preparation.class);
    private static final int BATCH = 500;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Database database;
    private final MarkTable marks;
    private final WorkTable work;
    private final Background background;
    private final Duration look;
    private volatile boolean everybodyMarked;

    Preparation(
            Database database,
            MarkTable marks,
            WorkTable work,
            Background background,
            @ConfigProperty(name = "pathways.finding.look", defaultValue = "PT10S") Duration look) {
        this.database = database;
        this.marks = marks;
        this.work = work;
        this.background = background;
        this.look = look;
    }

    void start(@Observes StartupEvent event) {
        background.every(
                look,
                "Giving earlier referrals their place on the worklists",
                () -> all(work::fill, 0).replaceWithVoid());
        background.every(SOON, "Marking people so that they are found", this::markEverybody);
    }

    /** @throws RefusedException while not all people are marked */
    public void checkReady() {
        if (!everybodyMarked) {
            throw new RefusedException(FindingRefusal.SEARCH_NOT_READY).retryAfter(SOON);
        }
    }

    private Uni<Void> markEverybody() {
        return everybodyMarked
                ? Uni.createFrom().voidItem()
                : all(marks::markUnmarked, 0)
                        .invoke(marked -> {
                            everybodyMarked = true;
                            if (marked > 0) {
                                LOG.infof("Marked %d people so that they are found", marked);
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Integer> all(Batches batches, int before) {
        return database.write(tx -> batches.next(tx, BATCH))
                .chain(done -> done < BATCH ? Uni.createFrom().item(before + done) : all(batches, before + done));
    }

    /** Does a batch, and tells how many were left to do, up to its size. */
    private interface Batches {
        Uni<Integer> next(Tx tx, int most);
    }
}
