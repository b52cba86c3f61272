package org.securepathways.tracker.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CorrectionReason;
import org.securepathways.contracts.codes.CustodySource;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.Discrepancy;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.UndoReason;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.CommissionerStep;
import org.securepathways.contracts.referral.CustodyChanged;
import org.securepathways.contracts.referral.DiscrepancyDetected;
import org.securepathways.contracts.referral.DiscrepancySettled;
import org.securepathways.contracts.referral.LateInSentence;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.contracts.referral.ReferralReassigned;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralUnmerged;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.contracts.referral.ReleasedToHospital;
import org.securepathways.contracts.referral.StartClaimed;
import org.securepathways.contracts.referral.StartRuled;
import org.securepathways.contracts.referral.TransferPowerEnded;
import org.securepathways.contracts.referral.WithdrawalUndone;

/** What referral-service tells of a case after it was sent. */
abstract class ReferralHistory {
    public final UUID referralId;

    ReferralHistory(UUID referralId) {
        this.referralId = referralId;
    }

    /** One more fact, told by the service whose event it is, after all that it told before. */
    public abstract CaseHistory told(EventType type, String at, Object data);

    public CaseHistory received(String at) {
        return step(EventType.REFERRAL_RECEIVED, Milestone.RECEIVED, at, null);
    }

    public CaseHistory returned(String at) {
        return step(EventType.REFERRAL_RETURNED, Milestone.RETURNED, at, ReturnReason.REPORT_MISSING);
    }

    public CaseHistory resubmitted(String at) {
        return step(EventType.REFERRAL_RESUBMITTED, Milestone.RESUBMITTED, at, null);
    }

    public CaseHistory acceptedForAssessment(String at) {
        return step(EventType.REFERRAL_ACCEPTED_FOR_ASSESSMENT, Milestone.ACCEPTED_FOR_ASSESSMENT, at, null);
    }

    public CaseHistory rejected(String at, ReturnReason reason) {
        return step(EventType.REFERRAL_REJECTED, Milestone.REJECTED, at, reason);
    }

    public CaseHistory requested(String at) {
        return step(EventType.REFERRAL_INITIAL_REQUEST_MADE, Milestone.INITIAL_REQUEST_MADE, at, null);
    }

    /** @param states the date of the request as the notice states it; null where it states none */
    public CaseHistory noticed(String at, String states) {
        return told(
                EventType.REFERRAL_NOTICE_GIVEN,
                at,
                new MilestoneRecorded(
                        referralId,
                        Milestone.REFERRAL_NOTICE_GIVEN,
                        new Moment(at),
                        Party.PRISON_HEALTH,
                        EvidenceKind.FORM,
                        states == null ? null : LocalDate.parse(states),
                        null));
    }

    private CaseHistory step(EventType type, Milestone milestone, String at, ReturnReason reason) {
        return told(
                type,
                at,
                new MilestoneRecorded(
                        referralId, milestone, new Moment(at), Party.UNIT, EvidenceKind.EMAIL, null, reason));
    }

    public CaseHistory withdrawn(String at) {
        return withdrawn(at, WithdrawalReason.W01);
    }

    public CaseHistory withdrawn(String at, WithdrawalReason reason) {
        return told(EventType.REFERRAL_WITHDRAWN, at, new ReferralWithdrawn(referralId, reason, new Moment(at)));
    }

    public CaseHistory undone(String at) {
        return told(
                EventType.REFERRAL_WITHDRAWAL_UNDONE,
                at,
                new WithdrawalUndone(referralId, new Moment(at), UndoReason.WRONG_PERSON));
    }

    public CaseHistory claimed(Milestone milestone, String start, Party by, EvidenceKind evidence) {
        return told(
                EventType.REFERRAL_START_CLAIMED,
                start,
                new StartClaimed(referralId, UUID.randomUUID(), milestone, new Moment(start), by, evidence));
    }

    public CaseHistory ruled(Milestone milestone, String start) {
        return told(
                EventType.REFERRAL_START_RULED,
                start,
                new StartRuled(referralId, UUID.randomUUID(), milestone, new Moment(start), null));
    }

    public CaseHistory corrected(String at, ReferralSubmitted referral) {
        return told(
                EventType.REFERRAL_CORRECTED,
                at,
                new ReferralCorrected(referralId, null, CorrectionReason.ENTERED_WRONGLY, new Moment(at), referral));
    }

    public CaseHistory movedTo(String prison, String at) {
        return custody(prison, CustodyStatus.SENTENCED, LegalPower.S47, at);
    }

    public CaseHistory custody(String prison, CustodyStatus status, LegalPower power, String at) {
        return told(
                EventType.CUSTODY_CHANGED,
                at,
                new CustodyChanged(
                        referralId,
                        prison,
                        Region.NORTH_WEST,
                        Jurisdiction.ENGLAND,
                        status,
                        power,
                        new Moment(at),
                        CustodySource.FEED));
    }

    public CaseHistory reassigned(String prison, String at) {
        return told(
                EventType.REFERRAL_REASSIGNED,
                at,
                new ReferralReassigned(referralId, prison, Region.NORTH_WEST, new Moment(at)));
    }

    public CaseHistory releasedToHospital(String prison, String at) {
        return told(
                EventType.CUSTODY_RELEASED_TO_HOSPITAL, at, new ReleasedToHospital(referralId, prison, new Moment(at)));
    }

    public CaseHistory disagrees(Discrepancy discrepancy, String at) {
        return told(
                EventType.DISCREPANCY_DETECTED,
                at,
                new DiscrepancyDetected(referralId, discrepancy, new Moment(at), null));
    }

    public CaseHistory agreesAgain(Discrepancy discrepancy, String at) {
        return told(EventType.DISCREPANCY_SETTLED, at, new DiscrepancySettled(referralId, discrepancy, new Moment(at)));
    }

    public CaseHistory lateInSentence(String at, String release) {
        return told(
                EventType.REFERRAL_LATE_IN_SENTENCE,
                at,
                new LateInSentence(referralId, true, LocalDate.parse(release), 7, List.of()));
    }

    public CaseHistory powerEnded(LegalPower power, String day) {
        return told(
                EventType.TRANSFER_POWER_ENDED, day, new TransferPowerEnded(referralId, power, LocalDate.parse(day)));
    }

    public CaseHistory commissioner(EventType step, String at) {
        return told(
                step, at, new CommissionerStep(referralId, "QAA", null, Jurisdiction.ENGLAND, new Moment(at), null));
    }

    /** Told under the key of this case: it goes on as the other, or the other goes on as it. */
    public CaseHistory merged(String at, UUID survivor, UUID merged) {
        return told(EventType.REFERRAL_MERGED, at, new ReferralMerged(survivor, merged, new Moment(at)));
    }

    public CaseHistory unmerged(String at, UUID survivor, UUID merged) {
        return told(EventType.REFERRAL_UNMERGED, at, new ReferralUnmerged(survivor, merged, new Moment(at)));
    }
}
