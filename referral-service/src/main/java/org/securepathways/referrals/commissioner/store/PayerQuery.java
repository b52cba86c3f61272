package org.securepathways.referrals.commissioner.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.commissioner.Payer;
import org.securepathways.referrals.referral.store.ReferralQuery;

/** Reads who pays for a referral, as far as the reader may see the referral. */
@ApplicationScoped
public class PayerQuery {
    private final Database database;
    private final ReferralQuery referrals;
    private final PayerTable payers;

    PayerQuery(Database database, ReferralQuery referrals, PayerTable payers) {
        this.database = database;
        this.referrals = referrals;
        this.payers = payers;
    }

    /** Null where none was found yet. @throws RefusedException where the caller may not see the referral */
    public Uni<Payer> one(AccessScope scope, UUID id) {
        return referrals.one(scope, id).chain(() -> database.read(session -> payers.of(session, id)));
    }
}
