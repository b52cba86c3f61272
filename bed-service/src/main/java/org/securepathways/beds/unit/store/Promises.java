package org.securepathways.beds.unit.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.securepathways.beds.unit.Vacancy;
import org.securepathways.kit.store.Tx;

/** What has been promised of a bed, which its unit can undo; kept by whoever makes the promises. */
public interface Promises {
    /** Ends every open offer and the reservation of a bed that can no longer be filled, and tells so. */
    Uni<Void> bedFailed(Tx tx, Vacancy vacancy, Instant now);

    /** Whoever was in the bed is no longer: its unit says that it can be filled. */
    Uni<Void> bedFreeAgain(Tx tx, Vacancy vacancy);
}
