package org.securepathways.tracker.journey;

import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.AccessListed;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.assessment.AssessmentNotDone;
import org.securepathways.contracts.assessment.InformationRequested;
import org.securepathways.contracts.assessment.InformationSupplied;
import org.securepathways.contracts.assessment.LevelAnswered;
import org.securepathways.contracts.assessment.LevelDecided;
import org.securepathways.contracts.assessment.LevelQueried;
import org.securepathways.contracts.assessment.PlacementReturned;
import org.securepathways.contracts.assessment.ReportSigned;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** What assessment-service tells of a case. */
abstract class AssessmentHistory extends ReferralHistory {
    private static final UUID QUERY = new UUID(9, 9);

    AssessmentHistory(UUID referralId) {
        super(referralId);
    }

    public CaseHistory assessed(String at) {
        return told(
                EventType.ASSESSMENT_COMPLETED,
                at,
                new AssessmentCompleted(
                        referralId,
                        UUID.randomUUID(),
                        AssessmentKind.FIRST_MEDICAL,
                        AssessmentMode.FACE_TO_FACE,
                        new Moment(at),
                        Conclusion.DETAINABLE,
                        SecurityLevel.MEDIUM,
                        CarePathway.MENTAL_ILLNESS,
                        null,
                        null,
                        null));
    }

    public CaseHistory reported(String at, int ordinal, boolean detainable) {
        Moment signed = new Moment(at);
        return told(
                EventType.REPORT_SIGNED,
                at,
                new ReportSigned(referralId, UUID.randomUUID(), ordinal, true, detainable, signed, signed));
    }

    public CaseHistory recommended(String at) {
        return decided(at, AccessOutcome.ADMIT);
    }

    public CaseHistory decided(String at, AccessOutcome outcome) {
        return told(
                EventType.ACCESS_DECIDED,
                at,
                new AccessDecided(
                        referralId,
                        UUID.randomUUID(),
                        outcome,
                        SecurityLevel.MEDIUM,
                        ServiceType.SECURE,
                        CarePathway.MENTAL_ILLNESS,
                        new Moment(at),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    public CaseHistory listed(String at) {
        return told(
                EventType.ACCESS_LISTED,
                at,
                new AccessListed(referralId, UUID.randomUUID(), new Moment(at), new Moment(at)));
    }

    public CaseHistory visitFailed(String at) {
        return told(
                EventType.ASSESSMENT_NOT_DONE,
                at,
                new AssessmentNotDone(
                        referralId,
                        UUID.randomUUID(),
                        AssessmentKind.ACCESS,
                        NotDoneReason.NOT_PRODUCED,
                        new Moment(at)));
    }

    public CaseHistory givenBack(String at, UUID offer, String unit) {
        return told(
                EventType.PLACEMENT_RETURNED,
                at,
                new PlacementReturned(
                        referralId, offer, unit, DeclineReason.X08, DeclineNature.CAPACITY, false, new Moment(at)));
    }

    public CaseHistory asked(String at, UUID request, Party of) {
        return told(
                EventType.INFORMATION_REQUESTED, at, new InformationRequested(referralId, request, of, new Moment(at)));
    }

    public CaseHistory supplied(String at, UUID request) {
        return told(EventType.INFORMATION_SUPPLIED, at, new InformationSupplied(referralId, request, new Moment(at)));
    }

    public CaseHistory levelQueried(String at) {
        return told(
                EventType.LEVEL_QUERIED,
                at,
                new LevelQueried(referralId, QUERY, SecurityLevel.LOW, SecurityLevel.MEDIUM, new Moment(at)));
    }

    public CaseHistory levelAnswered(String at) {
        return told(EventType.LEVEL_ANSWERED, at, new LevelAnswered(referralId, QUERY, new Moment(at)));
    }

    public CaseHistory levelDecided(String at) {
        return told(
                EventType.LEVEL_DECIDED,
                at,
                new LevelDecided(referralId, QUERY, SecurityLevel.LOW, SecurityLevel.MEDIUM, new Moment(at)));
    }
}
