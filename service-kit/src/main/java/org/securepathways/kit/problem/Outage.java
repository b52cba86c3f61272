package org.securepathways.kit.problem;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a database that is away, starting, or overloaded, from a request that is wrong. */
public final class Outage {
    // Connection lost, out of resources, going down or starting, serialisation and deadlock: asking again can help.
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "40");

    private Outage() {}

    public static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof PgException pg && pg.getSqlState() != null) {
                return isOutage(pg.getSqlState());
            }
            // Hibernate passes some of the server's errors on as this, without what caused them.
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return isOutage(sql.getSQLState());
            }
            if (cause instanceof IOException
                    || cause instanceof ClosedChannelException
                    || cause instanceof TimeoutException
                    || cause instanceof io.vertx.sqlclient.ClosedConnectionException
                    || isPoolTimeout(cause)) {
                return !(cause instanceof com.fasterxml.jackson.core.JacksonException);
            }
        }
        return false;
    }

    private static boolean isOutage(String state) {
        return CLASSES.contains(state.substring(0, 2));
    }

    /** The pool's own refusal when no connection came free in time has no type of its own. */
    private static boolean isPoolTimeout(Throwable cause) {
        return cause instanceof NoStackTraceThrowable && "Timeout".equals(cause.getMessage());
    }
}
