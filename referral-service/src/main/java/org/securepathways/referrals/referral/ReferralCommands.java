package org.securepathways.referrals.referral;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CorrectionReason;
import org.securepathways.contracts.codes.UndoReason;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.person.store.PersonTable;
import org.securepathways.referrals.prison.Prisons;
import org.securepathways.referrals.referral.store.ReferralFollower;
import org.securepathways.referrals.referral.store.ReferralTable;

/** Loads, decides, stores: each in the transaction it is given. */
@ApplicationScoped
public class ReferralCommands {
    private final ReferralTable referrals;
    private final PersonTable people;
    private final Clock clock;
    private final List<ReferralFollower> followers;
    private final Period episodeContinuesWithin;

    ReferralCommands(
            ReferralTable referrals,
            PersonTable people,
            Clock clock,
            @All List<ReferralFollower> followers,
            @ConfigProperty(name = "pathways.referrals.episode-continues-within", defaultValue = "P90D")
                    String episodeContinuesWithin) {
        this.referrals = referrals;
        this.people = people;
        this.clock = clock;
        this.followers = followers;
        this.episodeContinuesWithin = Period.parse(episodeContinuesWithin);
    }

    public Uni<Referral> submit(Tx tx, AccessScope caller, SubmitReferral command) {
        command.check(caller, clock);
        var nhsNumber = command.person().nhsNumber();
        return people.lock(tx, command.person())
                .call(personId -> refuseSecond(tx, caller, personId, nhsNumber))
                .chain(personId -> referrals
                        .lastOf(tx, personId, nhsNumber)
                        .map(earlier -> Beginning.of(
                                command, personId, Episode.continuedBy(command, earlier, episodeContinuesWithin))))
                .chain(change -> referrals
                        .add(tx, change, caller.name())
                        .chain(() -> followed(tx, change.after().id())));
    }

    /** Takes an emergency of which only number, ground and contact are known, from the caller's own prison. */
    public Uni<Referral> raise(
            Tx tx, AccessScope caller, UUID id, PrisonNumber number, UrgencyGround ground, String contact, Moment at) {
        var prison = Prisons.withCode(caller.prison() == null ? "" : caller.prison())
                .orElseThrow(() -> new RefusedException(ReferralRefusal.NOT_YOUR_PRISON));
        var judgement = new Judgement(Urgency.EMERGENCY, ground);
        var person = new Person(number, null, null, null, null);
        return submit(tx, caller, SubmitReferral.emergency(id, person, prison, judgement, orNow(at), contact));
    }

    public Uni<Referral> withdraw(Tx tx, AccessScope caller, UUID id, WithdrawalReason reason, Moment at) {
        NotInFuture.check(at, "withdrawnAt", clock);
        return change(tx, caller, id, referral -> referral.withdraw(reason, orNow(at)));
    }

    public Uni<Referral> undoWithdrawal(Tx tx, AccessScope caller, UUID id, UndoReason reason, Moment at) {
        NotInFuture.check(at, "undoneAt", clock);
        return changeAlone(tx, caller, id, referral -> referral.undoWithdrawal(reason, orNow(at)));
    }

    /**
     * Corrects what it says.
     *
     * @param version the one the caller read
     */
    public Uni<Referral> correct(
            Tx tx,
            AccessScope caller,
            UUID id,
            long version,
            Function<Referral, SubmitReferral> told,
            CorrectionReason reason,
            UUID correctsEvent) {
        var corrected = lockedWithPerson(tx, caller, id).chain(referral -> {
            if (referral.version() != version) {
                throw new RefusedException(ReferralRefusal.STALE_VERSION);
            }
            var change = Telling.corrected(referral, told.apply(referral), reason, correctsEvent, orNow(null));
            var person = change.after().content().person();
            return people.correct(tx, referral.personId(), person)
                    .chain(() -> referrals.store(tx, change, caller.name(), referral.content()))
                    .chain(() -> followed(tx, id));
        });
        return referrals.namingSurvivor(tx, caller, id, corrected);
    }

    /** The referral as it stands. @throws RefusedException where there is none, or none this caller may see */
    public Uni<Referral> seen(Tx tx, AccessScope caller, UUID id) {
        return referrals.lock(tx, caller, id);
    }

    /** Changes a referral this caller may see, as the rules have it. */
    public Uni<Referral> change(Tx tx, AccessScope caller, UUID id, Function<Referral, Change<Referral>> work) {
        var changed = referrals.lock(tx, caller, id).map(work);
        return referrals.namingSurvivor(tx, caller, id, changed).chain(change -> store(tx, caller.name(), change));
    }

    /** The same where the referral may be open afterwards: its person must have no other open one. */
    public Uni<Referral> changeAlone(Tx tx, AccessScope caller, UUID id, Function<Referral, Change<Referral>> work) {
        var changed = lockedWithPerson(tx, caller, id).chain(before -> {
            var change = work.apply(before);
            return before.isOpen()
                    ? Uni.createFrom().item(change)
                    : refuseSecond(
                                    tx,
                                    caller,
                                    before.personId(),
                                    before.content().person().nhsNumber())
                            .replaceWith(change);
        });
        return referrals.namingSurvivor(tx, caller, id, changed).chain(change -> store(tx, caller.name(), change));
    }

    /** Person first, as when a referral is taken: two who lock both do not wait for each other. */
    private Uni<Referral> lockedWithPerson(Tx tx, AccessScope caller, UUID id) {
        return referrals
                .personOf(tx, caller, id)
                .chain(person -> people.lock(tx, person))
                .chain(() -> referrals.lock(tx, caller, id));
    }

    /** The time that was said, or else now. */
    Moment orNow(Moment at) {
        return at == null ? Moment.of(clock.instant()) : at;
    }

    private Uni<Void> refuseSecond(Tx tx, AccessScope caller, UUID personId, NhsNumber nhsNumber) {
        return referrals
                .openOf(tx, caller, personId, nhsNumber)
                .invoke(open -> {
                    if (open != null) {
                        throw new RefusedException(ReferralRefusal.REFERRAL_ALREADY_OPEN).with(open);
                    }
                })
                .replaceWithVoid();
    }

    Uni<Referral> store(Tx tx, String by, Change<Referral> change) {
        return referrals
                .store(tx, change, by, null)
                .chain(() -> followed(tx, change.after().id()));
    }

    /** As it is after everybody who follows it has had their say; it is locked until the transaction ends. */
    public Uni<Referral> followed(Tx tx, UUID id) {
        Uni<Referral> all = referrals.lockForListener(tx, id);
        for (var follower : followers) {
            all = all.call(() -> follower.changed(tx, id));
        }
        return all.chain(() -> referrals.lockForListener(tx, id));
    }
}
