package org.securepathways.referrals.referral;

import java.util.ArrayList;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CorrectionReason;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;

/** What a referral says, told to other services in codes, and told anew where it was wrong or not known. */
final class Telling {
    private Telling() {}

    /** Says it anew, whole. When it was sent stays; what has a command and a history of its own is not changed here. */
    static Change<Referral> corrected(
            Referral referral, SubmitReferral told, CorrectionReason reason, UUID correctsEvent, Moment at) {
        Act.CORRECT.check(referral.standing());
        if (!told.times().sentAt().equals(referral.sentAt())) {
            throw RefusedException.of(ReferralRefusal.SENT_AT_STAYS, "sentAt");
        }
        refuseWhere(!told.custody().prison().equals(referral.prison()), "prison");
        refuseWhere(told.custody().status() != referral.custodyStatus(), "custodyStatus");
        refuseWhere(told.custody().remandedBy() != referral.custody().remandedBy(), "remandedBy");
        refuseWhere(!told.needs().judgement().equals(referral.needs().judgement()), "urgency");
        refuseWhere(!told.times().equals(referral.times().asTold()), "initialRequestAt");
        var content = Content.of(told.person(), told.needs(), told.form(), referral.times());
        if (content.equals(referral.content())) {
            throw new RefusedException(ReferralRefusal.NOTHING_TO_CORRECT);
        }
        var gone = Missing.from(content, referral.custody(), referral.times()).toStart().stream()
                .filter(field -> !referral.missing().toStart().contains(field))
                .findFirst();
        if (gone.isPresent()) {
            throw RefusedException.of(ReferralRefusal.REQUIRED_TO_START, gone.get());
        }
        return told(referral.saying(content), reason, correctsEvent, at);
    }

    private static Change<Referral> told(Referral said, CorrectionReason reason, UUID correctsEvent, Moment at) {
        var after = said;
        var events = new ArrayList<Publication>();
        if (said.standing().completeAt() == null && said.missing().isNothing()) {
            after = said.in(said.standing().complete(at));
            events.add(Facts.milestone(said.id(), Milestone.COMPLETE, Said.byForm(at), null, null));
        }
        events.add(
                0,
                Publication.of(
                        EventType.REFERRAL_CORRECTED,
                        said.id(),
                        at.instant(),
                        new ReferralCorrected(said.id(), correctsEvent, reason, at, asSubmitted(after))));
        return new Change<>(after, events);
    }

    static ReferralSubmitted asSubmitted(Referral referral) {
        var origin = referral.custody().origin();
        var needs = referral.needs();
        return new ReferralSubmitted(
                referral.id(),
                referral.episodeId(),
                origin.code(),
                origin.region(),
                origin.jurisdiction(),
                referral.sentAt(),
                referral.times().initialRequestAt(),
                referral.custodyStatus(),
                referral.legalPower(),
                needs.urgency(),
                needs.urgencyGround(),
                needs.levelWanted(),
                needs.carePathway(),
                // "To be settled with the person" is what is known of somebody of whom only the number is.
                needs.gender() == null ? Gender.OTHER : needs.gender(),
                referral.content().ageBand(),
                needs.diagnosisGroup(),
                needs.offenceGroup(),
                needs.homeOutwardCode(),
                referral.standing().completeAt() != null,
                referral.content().form().needs(),
                null,
                referral.times().firstSentAt());
    }

    private static void refuseWhere(boolean changed, String field) {
        if (changed) {
            throw RefusedException.of(ReferralRefusal.NOT_CORRECTED_HERE, field);
        }
    }
}
