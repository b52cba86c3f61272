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

    private final Vertx vertx;
    private volatile boolean stopping;

    Background(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Runs the work, then again after the pause, until the application stops. */
    public void every(Duration pause, String what, Supplier<Uni<Void>> work) {
        vertx.setTimer(pause.toMillis(), timer -> run(pause, what, work, false));
    }

    private void run(Duration pause, String what, Supplier<Uni<Void>> work, boolean failedBefore) {
        if (stopping) {
            return;
        }
        // Hibernate Reactive only works on a context of its own; a timer runs on a shared one.
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(go -> Uni.createFrom()
                .deferred(() -> work.get())
                .subscribe()
                .with(done -> again(pause, what, work, false), failure -> {
                    // An outage is said once, not at every run.
                    if (!failedBefore && !stopping) {
                        LOG.errorf(failure, "%s failed; it is tried again every %s", what, pause);
                    }
                    again(pause, what, work, true);
                }));
    }

    private void again(Duration pause, String what, Supplier<Uni<Void>> work, boolean failed) {
        vertx.setTimer(pause.toMillis(), timer -> run(pause, what, work, failed));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }
}
