package org.securepathways.beds;

import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.LevelDecided;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.UndoReason;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.contracts.referral.ReferralReassigned;
import org.securepathways.contracts.referral.ReferralUnmerged;
import org.securepathways.contracts.referral.WithdrawalUndone;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Wire;

/** What the other services say when a case takes another turn. */
public final class TurnNews {
    private TurnNews() {}

    public static void withdrawalUndone(UUID referral) {
        say(
                EventType.REFERRAL_WITHDRAWAL_UNDONE,
                referral,
                new WithdrawalUndone(referral, now(), UndoReason.WRONG_PERSON));
    }

    public static void rejected(UUID referral, ReturnReason reason) {
        say(
                EventType.REFERRAL_REJECTED,
                referral,
                new MilestoneRecorded(
                        referral, Milestone.REJECTED, now(), Party.UNIT, EvidenceKind.LETTER, null, reason));
    }

    public static void resubmitted(UUID referral) {
        say(
                EventType.REFERRAL_RESUBMITTED,
                referral,
                new MilestoneRecorded(
                        referral,
                        Milestone.RESUBMITTED,
                        now(),
                        Party.PRISON_HEALTH,
                        EvidenceKind.SYSTEM_RECORD,
                        null,
                        null));
    }

    /** Told under the key of both, as referral-service does. */
    public static void merged(UUID survivor, UUID merged) {
        say(EventType.REFERRAL_MERGED, survivor, new ReferralMerged(survivor, merged, now()));
        say(EventType.REFERRAL_MERGED, merged, new ReferralMerged(survivor, merged, now()));
    }

    public static void unmerged(UUID survivor, UUID merged) {
        say(EventType.REFERRAL_UNMERGED, survivor, new ReferralUnmerged(survivor, merged, now()));
        say(EventType.REFERRAL_UNMERGED, merged, new ReferralUnmerged(survivor, merged, now()));
    }

    public static void reassigned(UUID referral, String prison) {
        say(
                EventType.REFERRAL_REASSIGNED,
                referral,
                new ReferralReassigned(referral, prison, Region.NORTH_WEST, now()));
    }

    public static void levelDecided(UUID referral, SecurityLevel level) {
        say(
                EventType.LEVEL_DECIDED,
                referral,
                new LevelDecided(referral, BedApi.newId(), SecurityLevel.MEDIUM, level, now()));
    }

    private static void say(EventType type, UUID referral, Object data) {
        Wire.say(type, referral, TestClock.now(), data);
    }

    private static Moment now() {
        return Moment.of(TestClock.now());
    }
}
