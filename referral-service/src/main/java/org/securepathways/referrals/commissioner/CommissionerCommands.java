package org.securepathways.referrals.commissioner;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CommissionerReason;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;
import org.securepathways.referrals.commissioner.store.PayerTable;
import org.securepathways.referrals.referral.Act;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.store.ReferralFollower;
import org.securepathways.referrals.referral.store.ReferralTable;

/** Finds who pays whenever a referral says something new, and takes the steps in settling it. */
@ApplicationScoped
public class CommissionerCommands implements ReferralFollower {
    private final ReferralTable referrals;
    private final PayerTable payers;
    private final Clock clock;

    CommissionerCommands(ReferralTable referrals, PayerTable payers, Clock clock) {
        this.referrals = referrals;
        this.payers = payers;
        this.clock = clock;
    }

    @Override
    public Uni<Void> changed(Tx tx, UUID referralId) {
        return referrals
                .lockForListener(tx, referralId)
                .chain(referral -> referral.isOpen()
                        ? resolve(tx, referral)
                        : Uni.createFrom().voidItem());
    }

    public Uni<Payer> dispute(Tx tx, AccessScope caller, UUID id, CommissionerReason reason, Moment at) {
        return step(tx, caller, id, at, (payer, referral) -> payer.dispute(reason, orNow(at)));
    }

    /** @param commissioner who pays from now on, by the code of the list */
    public Uni<Payer> settle(
            Tx tx, AccessScope caller, UUID id, String commissioner, CommissionerReason reason, Moment at) {
        var area = AreaList.shipped()
                .paidBy(commissioner)
                .orElseThrow(() -> RefusedException.of(PayerRefusal.COMMISSIONER_UNKNOWN, "commissioner"));
        return step(
                tx,
                caller,
                id,
                at,
                (payer, referral) -> payer.settle(Finding.of(referral, area, reason), reason, orNow(at)));
    }

    public Uni<Payer> requestFunding(Tx tx, AccessScope caller, UUID id, Moment at) {
        return step(tx, caller, id, at, (payer, referral) -> payer.requestFunding(orNow(at)));
    }

    public Uni<Payer> approveFunding(Tx tx, AccessScope caller, UUID id, Moment at) {
        return step(tx, caller, id, at, (payer, referral) -> payer.approveFunding(orNow(at)));
    }

    public Uni<Payer> requestOutOfArea(Tx tx, AccessScope caller, UUID id, CommissionerReason reason, Moment at) {
        return step(tx, caller, id, at, (payer, referral) -> payer.requestOutOfArea(reason, orNow(at)));
    }

    public Uni<Payer> approveOutOfArea(Tx tx, AccessScope caller, UUID id, Moment at) {
        return step(tx, caller, id, at, (payer, referral) -> payer.approveOutOfArea(orNow(at)));
    }

    private Uni<Void> resolve(Tx tx, Referral referral) {
        var found = Finding.of(referral);
        return payers.of(tx.session(), referral.id()).chain(payer -> {
            var change = payer == null ? Payer.resolved(referral, orNow(null)) : payer.resolvedAnew(found, orNow(null));
            return change.events().isEmpty()
                    ? Uni.createFrom().voidItem()
                    : store(tx, referral, change, ReferralTable.PLATFORM);
        });
    }

    private Uni<Payer> step(
            Tx tx, AccessScope caller, UUID id, Moment at, BiFunction<Payer, Referral, Change<Payer>> work) {
        NotInFuture.check(at, "at", clock);
        var stepped = referrals.lock(tx, caller, id).chain(referral -> {
            Act.SETTLE_PAYER.check(referral.standing());
            return payers.of(tx.session(), id)
                    .map(payer -> work.apply(payer == null ? Payer.found(referral) : payer, referral))
                    .chain(change -> store(tx, referral, change, caller.name()).replaceWith(change.after()));
        });
        return referrals.namingSurvivor(tx, caller, id, stepped);
    }

    private Uni<Void> store(Tx tx, Referral referral, Change<Payer> change, String by) {
        return payers.store(tx.session(), change.after())
                .chain(() -> referrals.tell(tx, new Change<>(referral, change.events()), by));
    }

    private Moment orNow(Moment at) {
        return at == null ? Moment.of(clock.instant()) : at;
    }
}
