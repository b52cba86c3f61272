package org.securepathways.referrals.feed.store;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.feed.Sheet;
import org.securepathways.referrals.person.PrisonNumber;

/** Hears what is known of people of whom the feed told something, in the transaction that keeps it. */
public interface SheetFollower {
    Uni<Void> told(Tx tx, Map<PrisonNumber, Sheet> sheets);
}
