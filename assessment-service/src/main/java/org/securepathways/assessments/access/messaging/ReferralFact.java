package org.securepathways.assessments.access.messaging;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.securepathways.assessments.access.Heard;
import org.securepathways.assessments.access.Heard.State;
import org.securepathways.assessments.access.store.Merge;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.JudgedBy;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.referral.CustodyChanged;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.ReferralClosed;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.contracts.referral.ReferralReassigned;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralUnmerged;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.contracts.referral.UrgencyChanged;
import org.securepathways.contracts.referral.WithdrawalUndone;
import org.securepathways.kit.inbox.PoisonException;
import org.securepathways.kit.inbox.Received;

/**
 * What an event about a referral means to its case.
 *
 * @param merge what it says of two referrals of one person, said under the key of the one that goes on
 */
record ReferralFact(UUID caseId, UnaryOperator<Heard> news, Optional<Merge> merge) {

    /** Empty for an event that means nothing here. */
    static Optional<ReferralFact> of(Received event) {
        long at = event.sequence();
        return switch (event.type()) {
            case REFERRAL_SUBMITTED -> says(event, event.as(ReferralSubmitted.class));
            case REFERRAL_CORRECTED ->
                says(event, required(event.as(ReferralCorrected.class).referral(), "referral"));
            case REFERRAL_REASSIGNED -> {
                var place = place(event.as(ReferralReassigned.class));
                yield fact(event, heard -> heard.placed(at, place));
            }
            case CUSTODY_CHANGED -> held(event, event.as(CustodyChanged.class));
            case REFERRAL_URGENCY_CHANGED -> judged(event, event.as(UrgencyChanged.class));
            case REFERRAL_COMPLETE -> fact(event, Heard::completed);
            case REFERRAL_WITHDRAWN ->
                stands(event, State.WITHDRAWN, event.as(ReferralWithdrawn.class).withdrawnAt(), "withdrawnAt");
            case REFERRAL_WITHDRAWAL_UNDONE ->
                stands(event, State.OPEN, event.as(WithdrawalUndone.class).undoneAt(), "undoneAt");
            case REFERRAL_REJECTED ->
                stands(event, State.REJECTED, event.as(MilestoneRecorded.class).at(), "at");
            case REFERRAL_RESUBMITTED ->
                stands(event, State.OPEN, event.as(MilestoneRecorded.class).at(), "at");
            case REFERRAL_CLOSED -> {
                var closed = required(event.as(ReferralClosed.class).closedAt(), "closedAt");
                yield fact(event, heard -> heard.closed(at, closed));
            }
            case REFERRAL_REOPENED -> fact(event, heard -> heard.reopened(at));
            case REFERRAL_MERGED -> {
                var told = event.as(ReferralMerged.class);
                yield merged(event, told.referralId(), told.mergedReferralId(), told.at(), true);
            }
            case REFERRAL_UNMERGED -> {
                var told = event.as(ReferralUnmerged.class);
                yield merged(event, told.referralId(), told.mergedReferralId(), told.at(), false);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<ReferralFact> fact(Received event, UnaryOperator<Heard> news) {
        return Optional.of(new ReferralFact(event.subjectId(), news, Optional.empty()));
    }

    private static Optional<ReferralFact> says(Received event, ReferralSubmitted told) {
        var facts = ReferralContent.of(told);
        boolean complete = Boolean.TRUE.equals(told.complete());
        return fact(event, heard -> heard.says(event.sequence(), facts, complete));
    }

    private static Optional<ReferralFact> held(Received event, CustodyChanged told) {
        var place = new Heard.Place(required(told.prison(), "prison"), told.region(), told.jurisdiction());
        var custody = new Heard.Custody(told.custodyStatus(), told.legalPower());
        return fact(event, heard -> heard.placed(event.sequence(), place).held(event.sequence(), custody));
    }

    private static Optional<ReferralFact> judged(Received event, UrgencyChanged told) {
        var judged = new Heard.Judged(required(told.urgency(), "urgency"), told.urgencyGround());
        return fact(
                event,
                required(told.by(), "by") == JudgedBy.REFERRER
                        ? heard -> heard.judgedByReferrer(event.sequence(), judged)
                        : heard -> heard.judgedByAssessor(event.sequence(), judged));
    }

    private static Optional<ReferralFact> stands(Received event, State state, Moment since, String field) {
        Moment at = required(since, field);
        return fact(event, heard -> heard.stands(event.sequence(), state, at));
    }

    private static Optional<ReferralFact> merged(
            Received event, UUID survivor, UUID merged, Moment told, boolean together) {
        Moment at = required(told, "at");
        if (event.subjectId().equals(required(survivor, "referralId"))) {
            return Optional.of(new ReferralFact(
                    survivor,
                    UnaryOperator.identity(),
                    Optional.of(
                            new Merge(survivor, required(merged, "mergedReferralId"), event.sequence(), together))));
        }
        Optional<UUID> into = together ? Optional.of(survivor) : Optional.empty();
        return fact(event, heard -> heard.merged(event.sequence(), into, at));
    }

    private static Heard.Place place(ReferralReassigned told) {
        return new Heard.Place(
                required(told.prison(), "prison"),
                told.region(),
                told.region() == Region.WALES ? Jurisdiction.WALES : Jurisdiction.ENGLAND);
    }

    static <T> T required(T value, String field) {
        if (value == null) {
            throw new PoisonException("it has no " + field);
        }
        return value;
    }
}
