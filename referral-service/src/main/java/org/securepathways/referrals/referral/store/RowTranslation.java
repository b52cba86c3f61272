package org.securepathways.referrals.referral.store;

import org.securepathways.contracts.Moment;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.prison.Prisons;
import org.securepathways.referrals.referral.Content;
import org.securepathways.referrals.referral.Custody;
import org.securepathways.referrals.referral.Emergency;
import org.securepathways.referrals.referral.Judgement;
import org.securepathways.referrals.referral.Needs;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.Standing;
import org.securepathways.referrals.referral.Times;
import org.securepathways.referrals.referral.Work;

/** Between a referral and its row. */
final class RowTranslation {
    private RowTranslation() {}

    static ReferralRow changed(ReferralRow row, Referral referral) {
        row.episodeId = referral.episodeId();
        row.personId = referral.personId();
        custody(row, referral.custody());
        times(row, referral.times());
        content(row, referral.content());
        standing(row, referral.standing());
        emergency(row, referral.emergency());
        var assessor = referral.assessorJudgement();
        row.assessorUrgency = assessor == null ? null : assessor.urgency();
        row.assessorGround = assessor == null ? null : assessor.urgencyGround();
        work(row, referral);
        return row;
    }

    private static void work(ReferralRow row, Referral referral) {
        var work = Work.of(referral);
        row.clockFrom = referral.times().clockFrom().instant();
        row.missingStep = referral.missing().firstStep();
        row.workRank = work.rank();
        row.referrerNext = work.ofReferrer();
        row.receivingNext = work.ofReceivingService();
    }

    static Referral referral(ReferralRow row, Person person) {
        return new Referral(
                row.id,
                row.episodeId,
                row.personId,
                new Times(
                        moment(row.needIdentifiedAt),
                        moment(row.initialRequestAt),
                        moment(row.noticeGivenAt),
                        row.noticeDate,
                        moment(row.sentAt),
                        moment(row.firstSentAt)),
                new Custody(prison(row.originPrison), prison(row.prison), row.custodyStatus, row.remandedBy),
                new Content(person, row.ageBand, needs(row), FormText.form(row.form)),
                row.assessorUrgency == null ? null : new Judgement(row.assessorUrgency, row.assessorGround),
                new Standing(
                        row.status,
                        row.stage,
                        row.resubmissions,
                        moment(row.completeAt),
                        row.withdrawalReason,
                        row.returnReason,
                        row.mergedInto,
                        moment(row.endedAt)),
                emergency(row),
                row.version);
    }

    private static void custody(ReferralRow row, Custody custody) {
        row.originPrison = custody.origin().code();
        row.prison = custody.prison().code();
        row.region = custody.prison().region().name();
        row.jurisdiction = custody.prison().jurisdiction().name();
        row.custodyStatus = custody.status();
        row.remandedBy = custody.remandedBy();
        row.legalPower = custody.legalPower().name();
    }

    private static void times(ReferralRow row, Times times) {
        row.needIdentifiedAt = text(times.needIdentifiedAt());
        row.initialRequestAt = text(times.initialRequestAt());
        row.noticeGivenAt = text(times.noticeGivenAt());
        row.noticeDate = times.noticeDate();
        row.sentAt = times.sentAt().text();
        row.firstSentAt = text(times.firstSentAt());
    }

    private static void content(ReferralRow row, Content content) {
        row.ageBand = content.ageBand();
        row.urgency = content.needs().urgency();
        row.urgencyGround = content.needs().urgencyGround();
        row.levelWanted = content.needs().levelWanted();
        row.carePathway = content.needs().carePathway();
        row.gender = content.needs().gender();
        row.diagnosisGroup = content.needs().diagnosisGroup();
        row.offenceGroup = content.needs().offenceGroup();
        row.homeOutwardCode = content.needs().homeOutwardCode();
        row.form = FormText.text(content.form());
    }

    private static void standing(ReferralRow row, Standing standing) {
        row.status = standing.status();
        row.stage = standing.stage();
        row.resubmissions = standing.resubmissions();
        row.completeAt = text(standing.completeAt());
        row.withdrawalReason = standing.withdrawalReason();
        row.returnReason = standing.returnReason();
        row.mergedInto = standing.mergedInto();
        row.endedAt = text(standing.endedAt());
    }

    private static void emergency(ReferralRow row, Emergency emergency) {
        if (emergency != null) {
            row.emergencyRaisedAt = emergency.raisedAt().text();
            row.emergencyContact = emergency.contact();
            row.acknowledgedAt = text(emergency.acknowledgedAt());
            row.acknowledgedBy = emergency.acknowledgedBy();
            row.reminders = emergency.reminders();
            row.alarmToldAt = emergency.toldAt();
        }
    }

    private static Emergency emergency(ReferralRow row) {
        return row.emergencyRaisedAt == null
                ? null
                : new Emergency(
                        moment(row.emergencyRaisedAt),
                        row.emergencyContact,
                        moment(row.acknowledgedAt),
                        row.acknowledgedBy,
                        row.reminders,
                        row.alarmToldAt);
    }

    private static Needs needs(ReferralRow row) {
        return new Needs(
                row.urgency,
                row.urgencyGround,
                row.levelWanted,
                row.carePathway,
                row.gender,
                row.diagnosisGroup,
                row.offenceGroup,
                row.homeOutwardCode);
    }

    private static Prison prison(String code) {
        return Prisons.withCode(code).orElseThrow();
    }

    private static String text(Moment moment) {
        return moment == null ? null : moment.text();
    }

    private static Moment moment(String text) {
        return text == null ? null : new Moment(text);
    }
}
