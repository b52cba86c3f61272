package org.securepathways.tracker.catchup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.securepathways.kit.store.Database;

/**
 * Whether this tracker has read everything that stood in the fact topics when it started. Until then nothing is
 * announced: the fact that stopped a clock while it was away may be the next one.
 */
@ApplicationScoped
public class CatchUp {
    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Database database;
    private final LedgerReadBack readBack;
    private final TopicEnds ends;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Optional<Map<TopicPartition, Long>> target = Optional.empty();
    private volatile boolean done;

    CatchUp(Database database, LedgerReadBack readBack, TopicEnds ends) {
        this.database = database;
        this.readBack = readBack;
        this.ends = ends;
    }

    void start(@Observes StartupEvent event) {
        begin();
    }

    /** From now on nothing is announced until everything that stands in the topics now has been read. */
    void begin() {
        done = false;
        target = Optional.empty();
        // Kafka's own clients block: a thread of its own, which ends once it knows the target.
        var thread = new Thread(this::findTarget, "catch-up");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    public boolean isDone() {
        return done;
    }

    /** Looks whether it is done by now. */
    public Uni<Boolean> check() {
        if (done || target.isEmpty()) {
            return Uni.createFrom().item(done);
        }
        return database.read(session -> session.createNativeQuery(Positions.SELECT, Object[].class)
                        .getResultList())
                .map(this::reached);
    }

    private boolean reached(List<Object[]> progress) {
        Map<TopicPartition, Long> behind = new HashMap<>(target.orElseThrow());
        for (Object[] row : progress) {
            var partition = new TopicPartition((String) row[0], ((Number) row[1]).intValue());
            behind.computeIfPresent(partition, (p, end) -> ((Number) row[2]).longValue() >= end ? null : end);
        }
        behind.values().removeIf(end -> end == 0);
        if (behind.isEmpty()) {
            done = true;
            LOG.info("All facts that were there at the start have been read: announcing");
        }
        return done;
    }

    private void findTarget() {
        boolean told = false;
        while (target.isEmpty() && stopping.getCount() > 0) {
            try {
                readBack.ifNeverDone();
                target = Optional.of(ends.of(FactTopics.ALL));
            } catch (SQLException | RuntimeException e) {
                if (!told) {
                    LOG.warnf("nothing is announced until Kafka and the database answer: %s", e.getMessage());
                    told = true;
                }
                await();
            }
        }
    }

    private void await() {
        try {
            if (stopping.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopped before the topics were known");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
