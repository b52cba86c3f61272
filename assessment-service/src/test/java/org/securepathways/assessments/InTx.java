package org.securepathways.assessments;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Function;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;

/** Asks from a test what another feature would ask in its transaction. */
@ApplicationScoped
public class InTx {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Vertx vertx;
    private final Database database;

    InTx(Vertx vertx, Database database) {
        this.vertx = vertx;
        this.database = database;
    }

    public <T> T ask(Function<Tx, Uni<T>> question) {
        return Uni.createFrom()
                .<T>emitter(answer -> {
                    var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
                    VertxContextSafetyToggle.setContextSafe(context, true);
                    context.runOnContext(
                            go -> database.write(question).subscribe().with(answer::complete, answer::fail));
                })
                .await()
                .atMost(PATIENCE);
    }
}
