package org.securepathways.referrals.document.store.file;

import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import java.util.concurrent.Executor;

/** The way back from a worker thread to where the database can be asked. */
public final class Loop {
    private Loop() {}

    /** The event loop of the request or timer this is called in, with its context. */
    public static Executor current() {
        return MutinyHelper.executor(Vertx.currentContext());
    }
}
