package org.securepathways.referrals.referral;

import java.time.Period;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CorrectionReason;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.kit.outbox.Change;

/** How referrals made under two numbers come together, or apart, when it turns out whose the numbers are. */
public final class Joining {
    private Joining() {}

    /** An alarm nobody answered is not silenced by a merge. */
    public static Change<Referral> takingAlarm(Referral survivor, Referral merged) {
        return Alarm.takenOver(survivor, merged);
    }

    /** Whether it goes on with that one, whose clock began before its own. */
    public static boolean goesOn(Referral referral, Referral earlier, Period within) {
        return !earlier.id().equals(referral.id())
                && earlier.times()
                        .clockFrom()
                        .instant()
                        .isBefore(referral.times().clockFrom().instant())
                && Episode.goesOn(referral.times(), earlier, within);
    }

    /** The same referral, as the next one of that one's episode: its clock runs on. */
    public static Referral inEpisode(Referral referral, Referral earlier) {
        return with(
                referral,
                earlier.episodeId(),
                referral.times().countingFrom(earlier.times().clockFrom()));
    }

    /** The same referral, as one that began by itself. */
    public static Referral inOwnEpisode(Referral referral) {
        return with(referral, referral.id(), referral.times().countingFrom(null));
    }

    /** Tells other services which episode it belongs to, and when that began. */
    public static Change<Referral> toldAnew(Referral referral, Moment at) {
        return Referral.change(
                referral,
                EventType.REFERRAL_CORRECTED,
                at,
                new ReferralCorrected(
                        referral.id(), null, CorrectionReason.EVIDENCE_ADDED, at, Telling.asSubmitted(referral)));
    }

    private static Referral with(Referral it, UUID episodeId, Times times) {
        return new Referral(
                it.id(),
                episodeId,
                it.personId(),
                times,
                it.custody(),
                it.content(),
                it.assessorJudgement(),
                it.standing(),
                it.emergency(),
                it.version());
    }
}
