package org.securepathways.referrals.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.StartClaimed;
import org.securepathways.contracts.referral.StartRuled;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;

/** Dated facts told of a referral, which no later telling takes away; they can be told however it ended. */
final class Facts {
    private Facts() {}

    /** Need, first request or notice, told after the referral was sent. */
    static Change<Referral> stated(Referral referral, Milestone milestone, Said said, LocalDate noticeDate) {
        Act.STATE_FACT.check(referral.standing());
        if (noticeDate != null && milestone != Milestone.REFERRAL_NOTICE_GIVEN) {
            throw RefusedException.of(ReferralRefusal.NOTICE_DATE_ONLY_OF_NOTICE, "noticeDate");
        }
        var times = referral.times();
        var begun = Optional.ofNullable(
                        switch (milestone) {
                            case NEED_IDENTIFIED -> times.withNeed(said.at());
                            case INITIAL_REQUEST_MADE -> times.withRequest(said.at());
                            case REFERRAL_NOTICE_GIVEN -> times.withNotice(said.at(), noticeDate);
                            default -> null;
                        })
                .orElseThrow(() -> RefusedException.of(ReferralRefusal.MILESTONE_HAS_ITS_OWN_COMMAND, "milestone"));
        return Change.of(referral.begun(begun), milestone(referral.id(), milestone, said, noticeDate, null));
    }

    /** A party says the clock that starts on that milestone started at another time. */
    static Change<Referral> claimed(Referral referral, UUID claimId, Milestone milestone, Said said) {
        Act.STATE_FACT.check(referral.standing());
        checkDisputable(milestone);
        return Change.of(
                referral,
                Publication.of(
                        EventType.REFERRAL_START_CLAIMED,
                        referral.id(),
                        said.at().instant(),
                        new StartClaimed(referral.id(), claimId, milestone, said.at(), said.by(), said.evidence())));
    }

    /** An adjudicator says which start holds. */
    static Change<Referral> ruled(Referral referral, UUID rulingId, Milestone milestone, Moment start, UUID upheld) {
        Act.STATE_FACT.check(referral.standing());
        checkDisputable(milestone);
        return Change.of(
                referral,
                Publication.of(
                        EventType.REFERRAL_START_RULED,
                        referral.id(),
                        start.instant(),
                        new StartRuled(referral.id(), rulingId, milestone, start, upheld)));
    }

    static Publication milestone(UUID id, Milestone milestone, Said said, LocalDate noticeDate, ReturnReason reason) {
        return Publication.of(
                type(milestone),
                id,
                said.at().instant(),
                new MilestoneRecorded(id, milestone, said.at(), said.by(), said.evidence(), noticeDate, reason));
    }

    private static void checkDisputable(Milestone milestone) {
        if (!Starts.disputable().contains(milestone)) {
            throw RefusedException.of(ReferralRefusal.START_NOT_DISPUTABLE, "milestone");
        }
    }

    private static EventType type(Milestone milestone) {
        return switch (milestone) {
            case NEED_IDENTIFIED -> EventType.REFERRAL_NEED_IDENTIFIED;
            case INITIAL_REQUEST_MADE -> EventType.REFERRAL_INITIAL_REQUEST_MADE;
            case REFERRAL_NOTICE_GIVEN -> EventType.REFERRAL_NOTICE_GIVEN;
            case RECEIVED -> EventType.REFERRAL_RECEIVED;
            case COMPLETE -> EventType.REFERRAL_COMPLETE;
            case RETURNED -> EventType.REFERRAL_RETURNED;
            case RESUBMITTED -> EventType.REFERRAL_RESUBMITTED;
            case ACCEPTED_FOR_ASSESSMENT -> EventType.REFERRAL_ACCEPTED_FOR_ASSESSMENT;
            case REJECTED -> EventType.REFERRAL_REJECTED;
            default -> throw new IllegalArgumentException("told by another event: " + milestone);
        };
    }
}
