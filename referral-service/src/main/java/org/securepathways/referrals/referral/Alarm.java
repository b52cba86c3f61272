package org.securepathways.referrals.referral;

import java.time.Instant;
import java.util.ArrayList;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.JudgedBy;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.referral.EmergencyAcknowledged;
import org.securepathways.contracts.referral.EmergencyRaised;
import org.securepathways.contracts.referral.UrgencyChanged;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;

/** How urgent a referral is, and the alarm of an emergency. Urgency orders work; no clock follows it. */
final class Alarm {
    private Alarm() {}

    /** Referrer or assessor judges anew; a case that becomes an emergency is alarmed like one that began as one. */
    static Change<Referral> judged(Referral referral, Judgement judgement, JudgedBy by, Moment at, String contact) {
        Act.JUDGE_URGENCY.check(referral.standing());
        var after = by == JudgedBy.ASSESSOR
                ? referral.judgedByAssessor(judgement)
                : referral.saying(referral.content().judged(judgement));
        var events = new ArrayList<Publication>();
        events.add(Publication.of(
                EventType.REFERRAL_URGENCY_CHANGED,
                referral.id(),
                at.instant(),
                new UrgencyChanged(referral.id(), judgement.urgency(), judgement.urgencyGround(), by, at)));
        if (judgement.isEmergency() && by == JudgedBy.REFERRER && !isUnanswered(referral)) {
            after = after.alarmed(Emergency.raised(at, contact));
            events.add(raised(referral, at, null));
        }
        return new Change<>(after, events);
    }

    /** Somebody answers for it. */
    static Change<Referral> acknowledged(Referral referral, Moment at, Party by) {
        Act.ACKNOWLEDGE.check(referral.standing());
        if (referral.emergency() == null) {
            throw new RefusedException(ReferralRefusal.NOT_AN_EMERGENCY);
        }
        if (!referral.emergency().isUnanswered()) {
            throw new RefusedException(ReferralRefusal.ALREADY_ACKNOWLEDGED);
        }
        return Referral.change(
                referral.alarmed(referral.emergency().acknowledged(at, by)),
                EventType.EMERGENCY_ACKNOWLEDGED,
                at,
                new EmergencyAcknowledged(referral.id(), at, by));
    }

    /** Nobody answered yet: it is told again. */
    static Change<Referral> toldAgain(Referral referral, Instant now) {
        if (!referral.isAlarmed()) {
            return Change.of(referral);
        }
        var again = referral.emergency().toldAgain(now);
        return Change.of(
                referral.alarmed(again),
                Publication.of(
                        EventType.EMERGENCY_RAISED,
                        referral.id(),
                        now,
                        new EmergencyRaised(referral.id(), again.raisedAt(), again.reminders())));
    }

    /** An alarm nobody answered is not silenced because its referral goes on as another: that one takes it over. */
    static Change<Referral> takenOver(Referral survivor, Referral merged) {
        if (!isUnanswered(merged) || isUnanswered(survivor)) {
            return Change.of(survivor);
        }
        return Change.of(
                survivor.alarmed(merged.emergency()),
                raised(survivor, merged.emergency().raisedAt(), null));
    }

    /** Also of a referral that has ended. */
    private static boolean isUnanswered(Referral referral) {
        return referral.emergency() != null && referral.emergency().isUnanswered();
    }

    private static Publication raised(Referral referral, Moment at, Integer reminder) {
        return Publication.of(
                EventType.EMERGENCY_RAISED,
                referral.id(),
                at.instant(),
                new EmergencyRaised(referral.id(), at, reminder));
    }
}
