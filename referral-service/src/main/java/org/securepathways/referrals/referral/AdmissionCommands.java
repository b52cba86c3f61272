package org.securepathways.referrals.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.person.store.PersonTable;
import org.securepathways.referrals.referral.store.AdmissionNews;
import org.securepathways.referrals.referral.store.ReferralTable;

/** Follows what the tracker says of admissions: of two words the one told later holds, whichever is heard last. */
@ApplicationScoped
public class AdmissionCommands {
    private static final Logger LOG = Logger.getLogger(AdmissionCommands.class);

    private final ReferralCommands commands;
    private final ReferralTable referrals;
    private final AdmissionNews news;
    private final PersonTable people;

    AdmissionCommands(ReferralCommands commands, ReferralTable referrals, AdmissionNews news, PersonTable people) {
        this.commands = commands;
        this.referrals = referrals;
        this.news = news;
        this.people = people;
    }

    /** Before any of them is locked: whose referrals may be opened again, so that no second one is taken meanwhile. */
    public Uni<Void> lockPeopleOf(Tx tx, Collection<UUID> ids) {
        return news.people(tx, ids).chain(found -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (UUID person : found) {
                all = all.chain(() -> people.lock(tx, person));
            }
            return all;
        });
    }

    /** The person was admitted. */
    public Uni<Void> admitted(Tx tx, UUID id, Moment at, long sequence) {
        return follow(tx, id, sequence, referral -> store(tx, referral.admitted(at)));
    }

    /** The admission was a mistake. Where the person was referred again since, the newer referral goes on. */
    public Uni<Void> retracted(Tx tx, UUID id, Moment at, long sequence) {
        return follow(tx, id, sequence, referral -> {
            Change<Referral> reopened = Reopening.of(referral, at);
            return reopened.events().isEmpty()
                    ? Uni.createFrom().voidItem()
                    : news.hasOpen(
                                    tx,
                                    referral.personId(),
                                    referral.content().person().nhsNumber())
                            .chain(hasOther -> hasOther ? leftClosed(id) : store(tx, reopened));
        });
    }

    private Uni<Void> follow(Tx tx, UUID id, long sequence, Function<Referral, Uni<Void>> work) {
        return news.isNews(tx, id, sequence)
                .chain(isNews -> isNews
                        ? referrals.lockForListener(tx, id).chain(work::apply)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> store(Tx tx, Change<Referral> change) {
        return commands.store(tx, ReferralTable.PLATFORM, change).replaceWithVoid();
    }

    private static Uni<Void> leftClosed(UUID id) {
        LOG.warnf("Referral %s stays closed though its admission was retracted: its person was referred again.", id);
        return Uni.createFrom().voidItem();
    }
}
