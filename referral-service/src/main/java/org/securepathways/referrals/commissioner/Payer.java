package org.securepathways.referrals.commissioner;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CommissionerReason;
import org.securepathways.contracts.referral.CommissionerStep;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.Refusal;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.referral.Referral;

/**
 * Who pays for a referral, and what of it is asked and waited for. Steps are dated facts; none stops a clock.
 *
 * @param settled whether the parties settled it, so that no rule changes it any more
 * @param dispute the last one; null where there was none
 * @param funding null where it was not asked for
 * @param outOfArea null where it was not asked for
 */
public record Payer(UUID referralId, Finding finding, boolean settled, Wait dispute, Wait funding, Wait outOfArea) {
    private static final Set<CommissionerReason> OF_DISPUTES = EnumSet.of(
            CommissionerReason.AFTERCARE_OWED,
            CommissionerReason.ADDRESS_DISPUTED,
            CommissionerReason.GP_DISPUTED,
            CommissionerReason.OTHER_NATION);
    private static final Set<CommissionerReason> OF_SETTLEMENTS = EnumSet.of(
            CommissionerReason.AGREED,
            CommissionerReason.AFTERCARE_OWED,
            CommissionerReason.LAST_GP,
            CommissionerReason.LAST_ADDRESS,
            CommissionerReason.OTHER_NATION);
    private static final Set<CommissionerReason> OF_OUT_OF_AREA = EnumSet.of(
            CommissionerReason.NO_BED_IN_AREA,
            CommissionerReason.SPECIALIST_SERVICE,
            CommissionerReason.CLOSE_TO_FAMILY);

    /** What the rules find of a referral taken before they were asked. */
    static Payer found(Referral referral) {
        return new Payer(referral.id(), Finding.of(referral), false, null, null, null);
    }

    static Change<Payer> resolved(Referral referral, Moment at) {
        var found = found(referral);
        return found.says(EventType.COMMISSIONER_RESOLVED, at, found.finding.rule());
    }

    /** What the rules find now; changes nothing once it is disputed or settled, or where they find the same. */
    Change<Payer> resolvedAnew(Finding found, Moment at) {
        return dispute != null || settled || found.equals(finding)
                ? Change.of(this)
                : new Payer(referralId, found, false, null, funding, outOfArea)
                        .says(EventType.COMMISSIONER_RESOLVED, at, found.rule());
    }

    /** The one named says another is responsible. */
    Change<Payer> dispute(CommissionerReason reason, Moment at) {
        fits(OF_DISPUTES, reason);
        refuseWhen(isDisputed(), PayerRefusal.COMMISSIONER_DISPUTED_ALREADY);
        return new Payer(referralId, finding, settled, Wait.since(at, reason), funding, outOfArea)
                .says(EventType.COMMISSIONER_DISPUTED, at, reason);
    }

    /** It is settled who pays. */
    Change<Payer> settle(Finding agreed, CommissionerReason reason, Moment at) {
        fits(OF_SETTLEMENTS, reason);
        refuseWhen(!isDisputed(), PayerRefusal.COMMISSIONER_NOT_DISPUTED);
        return new Payer(referralId, agreed, true, dispute.answered(at), funding, outOfArea)
                .says(EventType.COMMISSIONER_SETTLED, at, reason);
    }

    Change<Payer> requestFunding(Moment at) {
        refuseWhen(funding != null && !funding.isOver(), PayerRefusal.FUNDING_REQUESTED_ALREADY);
        refuseWhen(funding != null, PayerRefusal.FUNDING_APPROVED_ALREADY);
        return new Payer(referralId, finding, settled, dispute, Wait.since(at, null), outOfArea)
                .says(EventType.FUNDING_REQUESTED, at, null);
    }

    Change<Payer> approveFunding(Moment at) {
        refuseWhen(funding == null, PayerRefusal.FUNDING_NOT_REQUESTED);
        refuseWhen(funding.isOver(), PayerRefusal.FUNDING_APPROVED_ALREADY);
        return new Payer(referralId, finding, settled, dispute, funding.answered(at), outOfArea)
                .says(EventType.FUNDING_APPROVED, at, null);
    }

    Change<Payer> requestOutOfArea(CommissionerReason reason, Moment at) {
        fits(OF_OUT_OF_AREA, reason);
        refuseWhen(outOfArea != null && !outOfArea.isOver(), PayerRefusal.OUT_OF_AREA_REQUESTED_ALREADY);
        refuseWhen(outOfArea != null, PayerRefusal.OUT_OF_AREA_APPROVED_ALREADY);
        return new Payer(referralId, finding, settled, dispute, funding, Wait.since(at, reason))
                .says(EventType.OUT_OF_AREA_REQUESTED, at, reason);
    }

    Change<Payer> approveOutOfArea(Moment at) {
        refuseWhen(outOfArea == null, PayerRefusal.OUT_OF_AREA_NOT_REQUESTED);
        refuseWhen(outOfArea.isOver(), PayerRefusal.OUT_OF_AREA_APPROVED_ALREADY);
        return new Payer(referralId, finding, settled, dispute, funding, outOfArea.answered(at))
                .says(EventType.OUT_OF_AREA_APPROVED, at, outOfArea.reason());
    }

    public boolean isDisputed() {
        return dispute != null && !dispute.isOver();
    }

    private Change<Payer> says(EventType type, Moment at, CommissionerReason reason) {
        return Change.of(
                this,
                Publication.of(
                        type,
                        referralId,
                        at.instant(),
                        new CommissionerStep(
                                referralId,
                                finding.commissioner(),
                                finding.gatekeeper(),
                                finding.jurisdiction(),
                                at,
                                reason)));
    }

    private static void fits(Set<CommissionerReason> reasons, CommissionerReason reason) {
        if (!reasons.contains(reason)) {
            throw RefusedException.of(PayerRefusal.REASON_DOES_NOT_FIT, "reason");
        }
    }

    private static void refuseWhen(boolean stands, Refusal refusal) {
        if (stands) {
            throw new RefusedException(refusal);
        }
    }
}
