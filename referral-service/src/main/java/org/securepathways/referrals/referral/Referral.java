package org.securepathways.referrals.referral;

import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.codes.CustodySource;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.UndoReason;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.ReferralClosed;
import org.securepathways.contracts.referral.ReferralReassigned;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.contracts.referral.WithdrawalUndone;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.prison.Prison;

/**
 * One request that one prisoner be moved to hospital. Its id follows the case through all services. What can be done
 * when, {@link Act} says; beginning is with {@link Beginning}, the way to the receiving service with {@link Progress},
 * what it says with {@link Telling}, alarm and urgency with {@link Alarm}.
 *
 * @param episodeId the id of the first referral of those that belong together
 * @param assessorJudgement how urgent the receiving service finds it; null until it says so
 * @param emergency null unless it was one
 * @param version counts the changes
 */
public record Referral(
        UUID id,
        UUID episodeId,
        UUID personId,
        Times times,
        Custody custody,
        Content content,
        Judgement assessorJudgement,
        Standing standing,
        Emergency emergency,
        long version) {

    /** Takes the referral back. */
    public Change<Referral> withdraw(WithdrawalReason reason, Moment at) {
        Act.WITHDRAW.check(standing);
        times.notBefore(at, "withdrawnAt");
        return change(
                in(standing.withdrawn(reason, at)),
                EventType.REFERRAL_WITHDRAWN,
                at,
                new ReferralWithdrawn(id, reason, at));
    }

    /** The withdrawal was a mistake: all is as if it had not been, and no clock lost a day. */
    public Change<Referral> undoWithdrawal(UndoReason reason, Moment at) {
        Act.UNDO_WITHDRAWAL.check(standing);
        if (at.londonDay().isBefore(standing.endedAt().londonDay())) {
            throw RefusedException.of(ReferralRefusal.UNDONE_BEFORE_WITHDRAWN, "undoneAt");
        }
        return change(
                in(standing.openAgain()),
                EventType.REFERRAL_WITHDRAWAL_UNDONE,
                at,
                new WithdrawalUndone(id, at, reason));
    }

    /** Ends the referral because the person was received into hospital; one that has ended stays as it is. */
    public Change<Referral> admitted(Moment at) {
        return isOpen()
                ? change(
                        in(standing.closed(at)),
                        EventType.REFERRAL_CLOSED,
                        at,
                        new ReferralClosed(id, CloseOutcome.ADMITTED, at))
                : Change.of(this);
    }

    /** Another prison's team has it from now on. */
    public Change<Referral> reassign(Prison next, Moment at) {
        Act.REASSIGN.check(standing);
        if (next.closed()) {
            throw RefusedException.of(ReferralRefusal.PRISON_CLOSED, "prison");
        }
        if (next.equals(prison())) {
            throw RefusedException.of(ReferralRefusal.ALREADY_THERE, "prison");
        }
        return change(
                held(custody.withTeamOf(next)),
                EventType.REFERRAL_REASSIGNED,
                at,
                new ReferralReassigned(id, next.code(), next.region(), at));
    }

    /** The referrer says the legal status changed; clocks and where it came from stay. */
    public Change<Referral> changeCustody(CustodyStatus status, RemandedBy by, Moment at) {
        Act.CHANGE_CUSTODY.check(standing);
        var after = held(custody.now(prison(), status, by));
        return change(after, EventType.CUSTODY_CHANGED, at, after.custody.asChanged(id, at, CustodySource.REFERRER));
    }

    /** The same referral, of somebody held elsewhere or otherwise, as the prison's feed tells. */
    public Referral heldAt(Prison place, CustodyStatus status) {
        var remandedBy = status == custody.status() ? custody.remandedBy() : null;
        return held(custody.now(place, status, remandedBy));
    }

    /** The same referral, gone on as another one of the same person. */
    public Referral mergedInto(UUID survivor, Moment at) {
        Act.MERGE.check(standing);
        return in(standing.merged(survivor, at));
    }

    /** The same referral, for a reader who may know only so much of where it went. */
    public Referral knownToGoOnAs(UUID survivor) {
        return in(standing.merged(survivor, standing.endedAt()));
    }

    /** The same referral, by itself again as if it had never been merged. */
    public Referral unmerged() {
        Act.UNMERGE.check(standing);
        return in(standing.openAgain());
    }

    public ReferralStatus status() {
        return standing.status();
    }

    public boolean isOpen() {
        return status() == ReferralStatus.OPEN;
    }

    /** Whether it is an emergency nobody answers for yet. */
    public boolean isAlarmed() {
        return isOpen() && emergency != null && emergency.isUnanswered();
    }

    /** The prison that holds the person, and whose team has the referral. */
    public Prison prison() {
        return custody.prison();
    }

    public CustodyStatus custodyStatus() {
        return custody.status();
    }

    /** The power the Secretary of State could use. */
    public LegalPower legalPower() {
        return custody.legalPower();
    }

    public Moment sentAt() {
        return times.sentAt();
    }

    public Needs needs() {
        return content.needs();
    }

    /** When the person was received into hospital; empty while nobody has said so. */
    public Optional<Moment> admittedAt() {
        return status() == ReferralStatus.CLOSED ? Optional.of(standing.endedAt()) : Optional.empty();
    }

    /** What is not told yet. */
    public Missing missing() {
        return Missing.from(content, custody, times);
    }

    /** How urgent it is: the assessor's judgement where there is one. */
    public Judgement judgement() {
        return assessorJudgement == null ? needs().judgement() : assessorJudgement;
    }

    static Change<Referral> change(Referral after, EventType type, Moment at, Object data) {
        return Change.of(after, Publication.of(type, after.id, at.instant(), data));
    }

    Referral in(Standing next) {
        return new Referral(
                id, episodeId, personId, times, custody, content, assessorJudgement, next, emergency, version);
    }

    Referral held(Custody next) {
        return new Referral(
                id, episodeId, personId, times, next, content, assessorJudgement, standing, emergency, version);
    }

    Referral saying(Content next) {
        return new Referral(
                id, episodeId, personId, times, custody, next, assessorJudgement, standing, emergency, version);
    }

    Referral begun(Times next) {
        return new Referral(
                id, episodeId, personId, next, custody, content, assessorJudgement, standing, emergency, version);
    }

    Referral judgedByAssessor(Judgement next) {
        return new Referral(id, episodeId, personId, times, custody, content, next, standing, emergency, version);
    }

    Referral alarmed(Emergency next) {
        return new Referral(
                id, episodeId, personId, times, custody, content, assessorJudgement, standing, next, version);
    }
}
