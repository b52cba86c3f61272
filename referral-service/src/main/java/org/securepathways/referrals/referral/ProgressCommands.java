package org.securepathways.referrals.referral;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.JudgedBy;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.kit.time.NotInFuture;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.referral.store.ClaimTable;

/** What happens to a referral on its way: steps, facts, claims, alarm. Without a time it is now. */
@ApplicationScoped
public class ProgressCommands {
    private final ReferralCommands referrals;
    private final ClaimTable claims;
    private final Clock clock;
    private final Ids ids;

    ProgressCommands(ReferralCommands referrals, ClaimTable claims, Clock clock, Ids ids) {
        this.referrals = referrals;
        this.claims = claims;
        this.clock = clock;
        this.ids = ids;
    }

    public Uni<Referral> receive(Tx tx, AccessScope caller, UUID id, Moment at, EvidenceKind evidence) {
        return referrals.change(tx, caller, id, it -> Progress.received(it, said(caller, at, evidence)));
    }

    public Uni<Referral> complete(Tx tx, AccessScope caller, UUID id, Moment at, EvidenceKind evidence) {
        return referrals.change(tx, caller, id, it -> Progress.complete(it, said(caller, at, evidence)));
    }

    public Uni<Referral> giveBack(
            Tx tx, AccessScope caller, UUID id, ReturnReason reason, Moment at, EvidenceKind evidence) {
        return referrals.change(tx, caller, id, it -> Progress.returned(it, said(caller, at, evidence), reason));
    }

    public Uni<Referral> resubmit(Tx tx, AccessScope caller, UUID id, Moment at, EvidenceKind evidence) {
        return referrals.changeAlone(tx, caller, id, it -> Progress.resubmitted(it, said(caller, at, evidence)));
    }

    public Uni<Referral> accept(Tx tx, AccessScope caller, UUID id, Moment at, EvidenceKind evidence) {
        return referrals.change(tx, caller, id, it -> Progress.accepted(it, said(caller, at, evidence)));
    }

    public Uni<Referral> reject(
            Tx tx, AccessScope caller, UUID id, ReturnReason reason, Moment at, EvidenceKind evidence) {
        return referrals.change(tx, caller, id, it -> Progress.rejected(it, said(caller, at, evidence), reason));
    }

    public Uni<Referral> state(
            Tx tx, AccessScope caller, UUID id, Milestone milestone, Said said, LocalDate noticeDate) {
        SubmitReferral.plausible(said.at(), "at", clock);
        return referrals.change(tx, caller, id, it -> Facts.stated(it, milestone, said, noticeDate));
    }

    /** Holds a claim beside what was recorded. */
    public Uni<UUID> claim(Tx tx, AccessScope caller, UUID id, Milestone milestone, Said said) {
        SubmitReferral.plausible(said.at(), "claimedAt", clock);
        var claimId = ids.next();
        return referrals
                .change(tx, caller, id, it -> Facts.claimed(it, claimId, milestone, said))
                .replaceWith(claimId);
    }

    /**
     * Rules which start holds.
     *
     * @param upheld the claim that was right; null where none was
     */
    public Uni<UUID> rule(Tx tx, AccessScope caller, UUID id, Milestone milestone, Moment start, UUID upheld) {
        SubmitReferral.plausible(start, "ruledAt", clock);
        var rulingId = ids.next();
        return claims.check(tx, id, milestone, upheld)
                .chain(() ->
                        referrals.change(tx, caller, id, it -> Facts.ruled(it, rulingId, milestone, start, upheld)))
                .replaceWith(rulingId);
    }

    public Uni<Referral> judge(Tx tx, AccessScope caller, UUID id, Judgement judgement, Moment at, String contact) {
        NotInFuture.check(at, "changedAt", clock);
        var by = caller.has(Roles.INREACH) ? JudgedBy.REFERRER : JudgedBy.ASSESSOR;
        return referrals.change(tx, caller, id, it -> Alarm.judged(it, judgement, by, referrals.orNow(at), contact));
    }

    public Uni<Referral> acknowledge(Tx tx, AccessScope caller, UUID id, Moment at) {
        NotInFuture.check(at, "acknowledgedAt", clock);
        return referrals.change(tx, caller, id, it -> Alarm.acknowledged(it, referrals.orNow(at), party(caller)));
    }

    public Uni<Referral> reassign(Tx tx, AccessScope caller, UUID id, Prison prison, Moment at) {
        NotInFuture.check(at, "at", clock);
        return referrals.change(tx, caller, id, it -> it.reassign(prison, referrals.orNow(at)));
    }

    public Uni<Referral> changeCustody(
            Tx tx, AccessScope caller, UUID id, CustodyStatus status, RemandedBy remandedBy, Moment at) {
        NotInFuture.check(at, "changedAt", clock);
        return referrals.change(tx, caller, id, it -> it.changeCustody(status, remandedBy, referrals.orNow(at)));
    }

    /** What a caller says, as the party its role speaks for. */
    public Said said(AccessScope caller, Moment at, EvidenceKind evidence) {
        NotInFuture.check(at, "at", clock);
        return new Said(referrals.orNow(at), party(caller), evidence == null ? EvidenceKind.SYSTEM_RECORD : evidence);
    }

    private static Party party(AccessScope caller) {
        if (caller.has(Roles.INREACH)) {
            return Party.PRISON_HEALTH;
        }
        if (caller.hasAny(Roles.ASSESSOR, Roles.UNIT)) {
            return Party.UNIT;
        }
        if (caller.hasAny(Roles.GATEKEEPER, Roles.COMMISSIONER)) {
            return Party.COMMISSIONER;
        }
        if (caller.hasAny(Roles.MOJ, Roles.HOME_OFFICE)) {
            return Party.MOJ;
        }
        return caller.has(Roles.CUSTODY) ? Party.CUSTODY_OPS : Party.LEGAL;
    }
}
