package org.securepathways.referrals.draft;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.draft.store.DraftTable;
import org.securepathways.referrals.prison.Prisons;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralCommands;
import org.securepathways.referrals.referral.ReferralRefusal;
import org.securepathways.referrals.referral.SubmitReferral;

/** Keeps what a team writes, and sends it once, however often it is pressed. */
@ApplicationScoped
public class DraftCommands {
    private final DraftTable drafts;
    private final ReferralCommands referrals;
    private final Clock clock;
    private final Ids ids;
    private final Duration keptFor;

    DraftCommands(
            DraftTable drafts,
            ReferralCommands referrals,
            Clock clock,
            Ids ids,
            @ConfigProperty(name = "pathways.drafts.kept-for", defaultValue = "PT336H") Duration keptFor) {
        this.drafts = drafts;
        this.referrals = referrals;
        this.clock = clock;
        this.ids = ids;
        this.keptFor = keptFor;
    }

    public Uni<Draft> start(Tx tx, AccessScope caller, String content) {
        if (Prisons.openWithCode(caller.prison() == null ? "" : caller.prison()).isEmpty()) {
            throw new RefusedException(ReferralRefusal.NOT_YOUR_PRISON);
        }
        var now = clock.instant();
        var draft = new Draft(ids.next(), caller.prison(), content, caller.name(), now, now.plus(keptFor), null, 0);
        return drafts.add(tx, draft).replaceWith(draft);
    }

    /** Replaces what it says; it is kept anew from now. */
    public Uni<Draft> change(Tx tx, AccessScope caller, UUID id, long version, String content) {
        return drafts.lock(tx, caller, id)
                .invoke(draft -> draft.checkChange(version))
                .chain(draft -> drafts.change(
                        tx, id, content, caller.name(), clock.instant().plus(keptFor)))
                .chain(() -> drafts.lock(tx, caller, id));
    }

    public Uni<Void> discard(Tx tx, AccessScope caller, UUID id) {
        return drafts.lock(tx, caller, id).invoke(Draft::checkNotSent).chain(() -> drafts.remove(tx, id));
    }

    /**
     * Sends it, or tells what it became when it was sent before: who presses while another sends waits for that.
     *
     * @param read the command its content stands for
     */
    public Uni<Referral> send(Tx tx, AccessScope caller, UUID id, Function<Draft, SubmitReferral> read) {
        return drafts.lock(tx, caller, id)
                .chain(draft -> draft.isSent()
                        ? referrals.seen(tx, caller, draft.referralId())
                        : referrals
                                .submit(tx, caller, read.apply(draft))
                                .call(referral -> drafts.sent(tx, id, referral.id())));
    }

    Uni<Void> removeExpired(Tx tx) {
        return drafts.removeExpired(tx);
    }
}
