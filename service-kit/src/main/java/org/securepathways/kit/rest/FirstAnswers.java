package org.securepathways.kit.rest;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Background;

/** Remembers first answers, for a week unless set otherwise. */
@ApplicationScoped
class FirstAnswers {
    private static final Duration TIDY_EVERY = Duration.ofMinutes(10);

    private final Clock clock;
    private final Duration keep;

    FirstAnswers(Clock clock, @ConfigProperty(name = "pathways.idempotency.keep", defaultValue = "P7D") Duration keep) {
        this.clock = clock;
        this.keep = keep;
    }

    /** True for the first to come; whoever comes at the same moment waits here until the first has committed. */
    Uni<Boolean> claim(Tx tx, Call call) {
        return tx.session()
                .createNativeQuery("insert into first_answer (caller, key, fingerprint, answered_at)"
                        + " values (:caller, :key, :fingerprint, :now) on conflict do nothing")
                .setParameter("caller", call.caller())
                .setParameter("key", call.key())
                .setParameter("fingerprint", call.fingerprint())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }

    Uni<Void> keep(Tx tx, Call call, FirstAnswer answer) {
        return tx.session()
                .createNativeQuery("update first_answer set status = :status, location = nullif(:location, ''),"
                        + " body = nullif(:body, '') where caller = :caller and key = :key")
                .setParameter("status", answer.status())
                .setParameter("location", answer.location() == null ? "" : answer.location())
                .setParameter("body", answer.body() == null ? "" : answer.body())
                .setParameter("caller", call.caller())
                .setParameter("key", call.key())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<FirstAnswer> recall(Tx tx, Call call) {
        return tx.session()
                .createNativeQuery(
                        "select fingerprint, status, location, body from first_answer"
                                + " where caller = :caller and key = :key",
                        Object[].class)
                .setParameter("caller", call.caller())
                .setParameter("key", call.key())
                .getSingleResult()
                .map(row -> {
                    if (!call.fingerprint().equals(row[0])) {
                        throw RefusedException.of(IdempotencyRefusal.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key");
                    }
                    return new FirstAnswer(((Number) row[1]).intValue(), (String) row[2], (String) row[3], true);
                });
    }

    void tidy(@Observes StartupEvent event, Background background, Database database) {
        background.every(
                TIDY_EVERY,
                "forgetting old first answers",
                () -> database.write(tx -> tx.session()
                        .createNativeQuery("delete from first_answer where answered_at < :before")
                        .setParameter("before", clock.instant().minus(keep))
                        .executeUpdate()
                        .replaceWithVoid()));
    }
}
