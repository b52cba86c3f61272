package org.securepathways.referrals.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.person.store.PersonTable;
import org.securepathways.referrals.referral.store.ReferralTable;

/** Loads, decides, stores: each in the transaction it is given. */
@ApplicationScoped
public class ReferralCommands {
    private final ReferralTable referrals;
    private final PersonTable people;
    private final Clock clock;

    ReferralCommands(ReferralTable referrals, PersonTable people, Clock clock) {
        this.referrals = referrals;
        this.people = people;
        this.clock = clock;
    }

    public Uni<Referral> submit(Tx tx, AccessScope caller, SubmitReferral command) {
        command.check(caller, clock);
        return people.lock(tx, command.person())
                .call(personId -> refuseSecond(tx, caller, personId, command.person()))
                .map(personId -> Referral.submit(command, personId))
                .chain(change -> referrals.add(tx, change).replaceWith(change.after()));
    }

    public Uni<Referral> withdraw(Tx tx, AccessScope caller, UUID id, WithdrawalReason reason, Moment at) {
        NotInFuture.check(at, "withdrawnAt", clock);
        return referrals
                .lock(tx, caller, id)
                .map(referral -> referral.withdraw(reason, at == null ? Moment.of(clock.instant()) : at))
                .chain(change -> store(tx, change));
    }

    /** The tracker says the person was admitted. */
    public Uni<Void> admitted(Tx tx, UUID id, Moment at) {
        return referrals
                .lockForListener(tx, id)
                .onItem()
                .ifNotNull()
                .transformToUni(referral -> store(tx, referral.admitted(at)))
                .replaceWithVoid();
    }

    private Uni<Void> refuseSecond(Tx tx, AccessScope caller, UUID personId, Person person) {
        return referrals
                .openOf(tx, caller, personId, person.nhsNumber())
                .invoke(open -> {
                    if (open != null) {
                        throw new RefusedException(ReferralRefusal.REFERRAL_ALREADY_OPEN).with(open);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Referral> store(Tx tx, Change<Referral> change) {
        return referrals.store(tx, change).replaceWith(change.after());
    }
}
