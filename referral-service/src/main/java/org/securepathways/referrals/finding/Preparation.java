package org.securepathways.referrals.finding;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Background;
import org.securepathways.referrals.person.store.MarkTable;
import org.securepathways.referrals.referral.store.WorkTable;

/**
 * Makes what was stored by an earlier version, or marked under an earlier key, ready to be found. Until that is done a
 * search, a worklist and a list by what is missing are refused: one that misses some would be taken for the answer.
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
    private volatile boolean ready;

    Preparation(Database database, MarkTable marks, WorkTable work, Background background) {
        this.database = database;
        this.marks = marks;
        this.work = work;
        this.background = background;
    }

    void start(@Observes StartupEvent event) {
        background.once(SOON, "Making what was stored before ready to be found", this::prepare);
    }

    /** @throws RefusedException while something stored before would not be found */
    public void checkReady() {
        if (!ready) {
            throw new RefusedException(FindingRefusal.NOT_READY_YET).retryAfter(SOON);
        }
    }

    /** Also what other instances write meanwhile is in it: they mark what they write. */
    public Uni<Void> prepare() {
        return all(work::fill, 0)
                .chain(placed -> all(marks::markUnmarked, 0).invoke(marked -> {
                    ready = true;
                    if (placed + marked > 0) {
                        LOG.infof("Made %d referrals and %d people ready to be found", placed, marked);
                    }
                }))
                .replaceWithVoid();
    }

    private Uni<Integer> all(Batches batches, int before) {
        return database.write(tx -> batches.next(tx, BATCH))
                .chain(done -> done == 0 ? Uni.createFrom().item(before) : all(batches, before + done));
    }

    /** Does a batch, and tells how many were in it. */
    private interface Batches {
        Uni<Integer> next(Tx tx, int most);
    }
}
