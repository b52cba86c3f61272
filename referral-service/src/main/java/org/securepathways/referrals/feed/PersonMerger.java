package org.securepathways.referrals.feed;

import io.smallrye.mutiny.Uni;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.person.PrisonNumber;

/** Takes what the prison service says: two numbers are one person's, and one of them is given up. */
public interface PersonMerger {
    Uni<Void> merged(Tx tx, PrisonNumber kept, PrisonNumber removed, Moment at);
}
