package org.securepathways.kit.time;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Work that starts from time and not from a request: again and again, one run at a time, surviving its own failures. */
@ApplicationScoped
public class Background {
    private static final Logger LOG = Logger.getLogger(Background.class);

    private static final long AT_ONCE = 1;

    private final Vertx vertx;
    private volatile boolean stopping;

    Background(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Runs the work, then again after the pause, until the application stops. */
    public void every(Duration pause, String what, Supplier<Uni<Void>> work) {
        again(new Work(pause, what, work, true), false);
    }

    /** Runs the work at once; again after the pause only where it failed. */
    public void once(Duration pause, String what, Supplier<Uni<Void>> work) {
        vertx.setTimer(AT_ONCE, timer -> run(new Work(pause, what, work, false), false));
    }

    private record Work(Duration pause, String what, Supplier<Uni<Void>> task, boolean repeated) {}

    private void run(Work work, boolean failedBefore) {
        if (stopping) {
            return;
        }
        // Hibernate Reactive only works on a context of its own; a timer runs on a shared one.
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(go -> Uni.createFrom()
                .deferred(() -> work.task().get())
                .subscribe()
                .with(
                        done -> {
                            if (work.repeated()) {
                                again(work, false);
                            }
                        },
                        failure -> {
                            // An outage is said once, not at every run.
                            if (!failedBefore && !stopping) {
                                LOG.errorf(failure, "%s failed; it is tried again every %s", work.what(), work.pause());
                            }
                            again(work, true);
                        }));
    }

    private void again(Work work, boolean failed) {
        vertx.setTimer(work.pause().toMillis(), timer -> run(work, failed));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }
}
