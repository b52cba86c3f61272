package org.securepathways.kit.inbox;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.problem.Outage;
import org.securepathways.kit.rule.Refusal;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;

/** Lets an operator see what could not be taken in, put it back, or let it go. Never shows a record's content. */
@Path("/dead-letters")
@Tag(name = "Dead letters", description = "Records this service could not take in")
class DeadLetterResource {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 100;

    /** A parked record, without its content. */
    record Parked(
            UUID id, String consumer, String topic, int partition, long offset, String reason, Instant parkedAt) {}

    enum LetterRefusal implements Refusal {
        DEAD_LETTER_UNKNOWN(404, "No such record is parked here; it may have been put back or skipped already."),
        STILL_POISON(409, "The record still cannot be taken in, for the reason given. Mend the cause, or skip it.");

        private final int status;
        private final String says;

        LetterRefusal(int status, String says) {
            this.status = status;
            this.says = says;
        }

        @Override
        public int status() {
            return status;
        }

        @Override
        public String says() {
            return says;
        }
    }

    private final Database database;
    private final DeadLetters letters;
    private final Inbox inbox;
    private final List<Listener> listeners;
    private final List<ForeignListener<?>> foreign;
    private final Caller caller;

    DeadLetterResource(
            Database database,
            DeadLetters letters,
            Inbox inbox,
            @All List<Listener> listeners,
            @All List<ForeignListener<?>> foreign,
            Caller caller) {
        this.database = database;
        this.letters = letters;
        this.inbox = inbox;
        this.listeners = listeners;
        this.foreign = foreign;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Cancellable(false)
    @Operation(summary = "List what is parked, oldest first")
    public Uni<List<Parked>> list(@QueryParam("after") UUID after) {
        return database.write(tx -> letters.parked(tx, after == null ? FIRST : after, PAGE))
                .map(parked -> parked.stream()
                        .map(letter -> new Parked(
                                letter.id(),
                                letter.consumer(),
                                letter.record().topic(),
                                letter.record().partition(),
                                letter.record().offset(),
                                letter.reason(),
                                letter.parkedAt()))
                        .toList());
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed(Roles.OPERATOR)
    @Cancellable(false)
    @Operation(summary = "Put a record back: it is taken in now, as if it had just arrived")
    public Uni<Void> retry(@org.jboss.resteasy.reactive.RestPath UUID id) {
        var by = caller.scope().name();
        return database.write(tx -> parked(tx, id)
                        .chain(letter -> again(tx, letter))
                        .chain(() -> letters.settle(tx, id, "PUT_BACK", by)))
                .onFailure(failure -> !Outage.is(failure) && !(failure instanceof RefusedException))
                .transform(failure -> new RefusedException(LetterRefusal.STILL_POISON)
                        .with(java.util.Map.of("reason", DeadLetters.reason(failure))));
    }

    @POST
    @Path("/{id}/skip")
    @RolesAllowed(Roles.OPERATOR)
    @Cancellable(false)
    @Operation(summary = "Let a record go: it is kept and marked, and never taken in")
    public Uni<Void> skip(@org.jboss.resteasy.reactive.RestPath UUID id) {
        var by = caller.scope().name();
        return database.write(tx -> parked(tx, id).chain(letter -> letters.settle(tx, id, "SKIPPED", by)));
    }

    private Uni<DeadLetter> parked(Tx tx, UUID id) {
        return letters.lock(tx, id)
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(LetterRefusal.DEAD_LETTER_UNKNOWN));
    }

    private Uni<Void> again(Tx tx, DeadLetter letter) {
        for (var listener : listeners) {
            if (listener.consumer().equals(letter.consumer())) {
                return inbox.again(tx, listener, letter.record());
            }
        }
        for (var listener : foreign) {
            if (listener.consumer().equals(letter.consumer())) {
                return inbox.again(tx, listener, letter.record());
            }
        }
        throw new PoisonException("nothing here hears for " + letter.consumer() + " any more");
    }
}
