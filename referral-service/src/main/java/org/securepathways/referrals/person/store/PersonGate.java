package org.securepathways.referrals.person.store;

import io.smallrye.mutiny.Uni;
import org.securepathways.kit.store.Tx;

/**
 * Lets any number through who deal with one person, or one alone who says which people are the same. Whoever goes
 * through does so before locking anything else, and so nobody waits for somebody who waits for them.
 */
public final class PersonGate {
    // Any number that nobody else of this database uses as a key.
    private static final long KEY = 7_019_202_600L;

    private PersonGate() {}

    /** Until the transaction ends, who is the same person stays as it is. */
    public static Uni<Void> pass(Tx tx) {
        return lock(tx, "select 1 from pg_advisory_xact_lock_shared(:key)");
    }

    /** Until the transaction ends, nobody else passes. */
    public static Uni<Void> alone(Tx tx) {
        return lock(tx, "select 1 from pg_advisory_xact_lock(:key)");
    }

    private static Uni<Void> lock(Tx tx, String statement) {
        return tx.session()
                .createNativeQuery(statement, Integer.class)
                .setParameter("key", KEY)
                .getSingleResult()
                .replaceWithVoid();
    }
}
