package org.securepathways.kit.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.securepathways.kit.store.Tx;

/** Hears one topic for one purpose. */
public interface Listener {
    /** Its name: stable, for what it has heard is remembered under it. */
    String consumer();

    /** Takes in events it has not heard before, in the order they came, in the transaction that remembers them. */
    Uni<Void> hear(Tx tx, List<Received> fresh);

    /** One after the other, for listeners that have nothing to gain from batches. */
    static Uni<Void> each(Tx tx, List<Received> fresh, Function<Received, Uni<Void>> one) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var event : fresh) {
            all = all.chain(() -> {
                tx.tracedBy(event.traceparent());
                return one.apply(event);
            });
        }
        return all;
    }
}
