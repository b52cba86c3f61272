package org.securepathways.referrals.prefill.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.feed.store.FeedTable;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prefill.Prefill;
import org.securepathways.referrals.prefill.PrefillRefusal;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.store.ReferralTable;

/** Reads what is known of somebody held in the caller's own prison. */
@ApplicationScoped
public class PrefillQuery {
    private final Database database;
    private final FeedTable feed;
    private final ReferralTable referrals;
    private final Clock clock;

    PrefillQuery(Database database, FeedTable feed, ReferralTable referrals, Clock clock) {
        this.database = database;
        this.feed = feed;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** @throws RefusedException unless the person is known to be held in the caller's prison */
    public Uni<Prefill> of(AccessScope scope, PrisonNumber number) {
        if (scope.prison() == null) {
            throw new RefusedException(PrefillRefusal.PERSON_NOT_KNOWN_HERE);
        }
        return database.write(tx -> feed.keptAs(tx.session(), number)
                .chain(kept -> feed.sheet(tx.session(), kept)
                        .chain(sheet -> last(tx, kept, number)
                                .map(last -> Prefill.of(kept, sheet, last, scope.prison(), clock.instant())))));
    }

    private Uni<Referral> last(Tx tx, PrisonNumber kept, PrisonNumber asked) {
        return tx.session()
                .createNativeQuery("""
                        select p.id from person p join referral r on r.person_id = p.id
                        where p.prison_number in (:numbers) and r.status <> 'MERGED'
                        order by r.id desc limit 1""", UUID.class)
                .setParameter("numbers", List.of(kept.value(), asked.value()))
                .getSingleResultOrNull()
                .chain(person -> person == null ? Uni.createFrom().nullItem() : referrals.lastOf(tx, person, null));
    }
}
