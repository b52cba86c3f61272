package org.securepathways.referrals.feed;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Background;
import org.securepathways.referrals.feed.store.ToldMerges;
import org.securepathways.referrals.feed.store.ToldMerges.ToldMerge;

/** Makes the merges that the prison service told to a version which only kept them. What was taken apart stays apart. */
@ApplicationScoped
public class EarlierMerges {
    private static final Logger LOG = Logger.getLogger(EarlierMerges.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Database database;
    private final ToldMerges told;
    private final PersonMerger merger;
    private final Background background;

    EarlierMerges(Database database, ToldMerges told, PersonMerger merger, Background background) {
        this.database = database;
        this.told = told;
        this.merger = merger;
        this.background = background;
    }

    void start(@Observes StartupEvent event) {
        background.once(AGAIN, "Making the merges that were told before", this::make);
    }

    /** One transaction each: one that cannot be made keeps no other waiting, and is tried after the next start. */
    Uni<Void> make() {
        return database.read(told::notMade).chain(found -> makeEach(found));
    }

    private Uni<Void> makeEach(List<ToldMerge> merges) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var merge : merges) {
            all = all.chain(() -> database.write(
                            tx -> merger.merged(tx, merge.kept(), merge.removed(), Moment.of(merge.at())))
                    .onFailure()
                    .invoke(failure -> LOG.errorf(failure, "A merge told before cannot be made"))
                    .onFailure()
                    .recoverWithNull()
                    .replaceWithVoid());
        }
        return all;
    }
}
