package org.securepathways.referrals.referral;

import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.ReferralClosed;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.prison.Prison;

/**
 * One request that one prisoner be moved to hospital. Its id follows the case through all services.
 *
 * @param withdrawalReason null unless withdrawn
 * @param endedAt null while open
 */
public record Referral(
        UUID id,
        UUID episodeId,
        UUID personId,
        ReferralStatus status,
        Prison prison,
        CustodyStatus custodyStatus,
        Moment initialRequestAt,
        Moment sentAt,
        AgeBand ageBand,
        Needs needs,
        WithdrawalReason withdrawalReason,
        Moment endedAt) {

    /** Takes a referral; the person must have no other open one, which only the store can know. */
    static Change<Referral> submit(SubmitReferral command, UUID personId) {
        var referral = new Referral(
                command.referralId(),
                command.referralId(),
                personId,
                ReferralStatus.OPEN,
                command.prison(),
                command.custodyStatus(),
                command.initialRequestAt(),
                command.sentAt(),
                command.ageBand(),
                command.needs(),
                null,
                null);
        return Change.of(
                referral,
                Publication.of(
                        EventType.REFERRAL_SUBMITTED, referral.id, referral.sentAt.instant(), referral.asSubmitted()));
    }

    /** Takes the referral back. */
    public Change<Referral> withdraw(WithdrawalReason reason, Moment at) {
        switch (status) {
            case OPEN -> {}
            case WITHDRAWN -> throw new RefusedException(ReferralRefusal.REFERRAL_WITHDRAWN);
            case CLOSED -> throw new RefusedException(ReferralRefusal.REFERRAL_CLOSED);
        }
        return Change.of(
                ended(ReferralStatus.WITHDRAWN, reason, at),
                Publication.of(EventType.REFERRAL_WITHDRAWN, id, at.instant(), new ReferralWithdrawn(id, reason, at)));
    }

    /** Ends the referral because the person was received into hospital; one that has ended stays as it is. */
    public Change<Referral> admitted(Moment at) {
        return status == ReferralStatus.OPEN
                ? Change.of(
                        ended(ReferralStatus.CLOSED, null, at),
                        Publication.of(
                                EventType.REFERRAL_CLOSED,
                                id,
                                at.instant(),
                                new ReferralClosed(id, CloseOutcome.ADMITTED, at)))
                : Change.of(this);
    }

    private Referral ended(ReferralStatus how, WithdrawalReason reason, Moment at) {
        return new Referral(
                id,
                episodeId,
                personId,
                how,
                prison,
                custodyStatus,
                initialRequestAt,
                sentAt,
                ageBand,
                needs,
                reason,
                at);
    }

    /** The power the Secretary of State could use; which letter of section 48 fits, a court's papers say. */
    public LegalPower legalPower() {
        return switch (custodyStatus) {
            case SENTENCED, INDETERMINATE_SENTENCE, RECALL -> LegalPower.S47;
            case CIVIL_PRISONER -> LegalPower.S48_2C;
            case IMMIGRATION_DETAINEE -> LegalPower.S48_2D;
            case CONVICTED_UNSENTENCED -> LegalPower.S48_2A;
            case REMAND, OTHER, UNKNOWN -> LegalPower.UNDETERMINED;
        };
    }

    private ReferralSubmitted asSubmitted() {
        return new ReferralSubmitted(
                id,
                episodeId,
                prison.code(),
                prison.region(),
                prison.jurisdiction(),
                sentAt,
                initialRequestAt,
                custodyStatus,
                legalPower(),
                needs.urgency(),
                needs.urgencyGround(),
                needs.levelWanted(),
                needs.carePathway(),
                needs.gender(),
                ageBand,
                needs.diagnosisGroup(),
                needs.offenceGroup(),
                needs.homeOutwardCode(),
                null,
                null,
                null);
    }
}
