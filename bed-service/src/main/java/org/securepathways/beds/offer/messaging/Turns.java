package org.securepathways.beds.offer.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.beds.patient.ReferralStanding;
import org.securepathways.beds.patient.Turn;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.contracts.referral.ReferralUnmerged;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.contracts.referral.WithdrawalUndone;
import org.securepathways.kit.inbox.Received;

/** How a referral stands after an event about it; nothing where the event says nothing of that. */
final class Turns {
    private Turns() {}

    static Optional<ReferralStanding> in(Received event) {
        return switch (event.type()) {
            case REFERRAL_WITHDRAWN ->
                after(
                        Turn.WITHDRAWN,
                        event.as(ReferralWithdrawn.class).withdrawnAt().instant());
            case REFERRAL_WITHDRAWAL_UNDONE ->
                after(
                        Turn.WITHDRAWAL_UNDONE,
                        event.as(WithdrawalUndone.class).undoneAt().instant());
            case REFERRAL_REJECTED -> {
                MilestoneRecorded rejected = event.as(MilestoneRecorded.class);
                yield after(rejection(rejected.reason()), rejected.at().instant());
            }
            case REFERRAL_RESUBMITTED ->
                after(Turn.RESUBMITTED, event.as(MilestoneRecorded.class).at().instant());
            case REFERRAL_MERGED -> merged(event.subjectId(), event.as(ReferralMerged.class));
            case REFERRAL_UNMERGED -> {
                ReferralUnmerged apart = event.as(ReferralUnmerged.class);
                yield event.subjectId().equals(apart.mergedReferralId())
                        ? after(Turn.UNMERGED, apart.at().instant())
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    static Turn rejection(ReturnReason reason) {
        return reason == null
                ? Turn.REJECTED_FOR_CONTENT
                : switch (reason) {
                    case NOT_HOSPITAL, TREAT_IN_PRISON, OTHER_SERVICE, DUPLICATE -> Turn.REJECTED_FOR_GOOD;
                    case INFORMATION_MISSING, REPORT_MISSING, RISK_UNCLEAR, CUSTODY_UNCLEAR, COMMISSIONER_UNCLEAR ->
                        Turn.REJECTED_FOR_CONTENT;
                };
    }

    // Told under the key of both; only the one that goes on in the other stands otherwise.
    private static Optional<ReferralStanding> merged(UUID subject, ReferralMerged merged) {
        return Optional.of(ReferralStanding.mergedInto(
                        merged.referralId(), merged.at().instant()))
                .filter(any -> subject.equals(merged.mergedReferralId()));
    }

    private static Optional<ReferralStanding> after(Turn turn, Instant at) {
        return Optional.of(ReferralStanding.after(turn, at));
    }
}
