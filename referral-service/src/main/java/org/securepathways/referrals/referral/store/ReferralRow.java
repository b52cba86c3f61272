package org.securepathways.referrals.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.referrals.prison.Prisons;
import org.securepathways.referrals.referral.Needs;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralStatus;

/** A referral as it lies in its table. */
@Entity
@Table(name = "referral")
class ReferralRow {
    @Id
    UUID id;

    @Column(name = "episode_id")
    UUID episodeId;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    ReferralStatus status;

    String prison;
    String region;
    String jurisdiction;

    @Enumerated(EnumType.STRING)
    @Column(name = "custody_status")
    CustodyStatus custodyStatus;

    @Column(name = "legal_power")
    String legalPower;

    @Column(name = "initial_request_at")
    String initialRequestAt;

    @Column(name = "sent_at")
    String sentAt;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency_ground")
    UrgencyGround urgencyGround;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_wanted")
    LevelWanted levelWanted;

    @Enumerated(EnumType.STRING)
    @Column(name = "care_pathway")
    CarePathway carePathway;

    @Enumerated(EnumType.STRING)
    Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    @Column(name = "diagnosis_group")
    DiagnosisGroup diagnosisGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "offence_group")
    OffenceGroup offenceGroup;

    @Column(name = "home_outward_code")
    String homeOutwardCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_reason")
    WithdrawalReason withdrawalReason;

    @Column(name = "ended_at")
    String endedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Version
    long version;

    static ReferralRow of(Referral referral, Instant recordedAt) {
        var row = new ReferralRow();
        row.id = referral.id();
        row.episodeId = referral.episodeId();
        row.personId = referral.personId();
        row.prison = referral.prison().code();
        row.region = referral.prison().region().name();
        row.jurisdiction = referral.prison().jurisdiction().name();
        row.custodyStatus = referral.custodyStatus();
        row.legalPower = referral.legalPower().name();
        row.initialRequestAt = text(referral.initialRequestAt());
        row.sentAt = referral.sentAt().text();
        row.ageBand = referral.ageBand();
        row.urgency = referral.needs().urgency();
        row.urgencyGround = referral.needs().urgencyGround();
        row.levelWanted = referral.needs().levelWanted();
        row.carePathway = referral.needs().carePathway();
        row.gender = referral.needs().gender();
        row.diagnosisGroup = referral.needs().diagnosisGroup();
        row.offenceGroup = referral.needs().offenceGroup();
        row.homeOutwardCode = referral.needs().homeOutwardCode();
        row.recordedAt = recordedAt;
        row.changeTo(referral);
        return row;
    }

    /** What can change after the referral was taken. */
    void changeTo(Referral referral) {
        status = referral.status();
        withdrawalReason = referral.withdrawalReason();
        endedAt = text(referral.endedAt());
    }

    Referral toReferral() {
        return new Referral(
                id,
                episodeId,
                personId,
                status,
                Prisons.withCode(prison).orElseThrow(),
                custodyStatus,
                moment(initialRequestAt),
                moment(sentAt),
                ageBand,
                new Needs(
                        urgency,
                        urgencyGround,
                        levelWanted,
                        carePathway,
                        gender,
                        diagnosisGroup,
                        offenceGroup,
                        homeOutwardCode),
                withdrawalReason,
                moment(endedAt));
    }

    private static String text(Moment moment) {
        return moment == null ? null : moment.text();
    }

    private static Moment moment(String text) {
        return text == null ? null : new Moment(text);
    }
}
