package org.securepathways.referrals.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.referrals.referral.Missing;
import org.securepathways.referrals.referral.NextStep;
import org.securepathways.referrals.referral.ReferralStatus;
import org.securepathways.referrals.referral.RemandedBy;
import org.securepathways.referrals.referral.Stage;

/** A referral as it lies in its table; {@link RowTranslation} reads and writes it. */
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

    @Enumerated(EnumType.STRING)
    Stage stage;

    int resubmissions;

    @Column(name = "origin_prison")
    String originPrison;

    String prison;
    String region;
    String jurisdiction;

    @Enumerated(EnumType.STRING)
    @Column(name = "custody_status")
    CustodyStatus custodyStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "remanded_by")
    RemandedBy remandedBy;

    @Column(name = "legal_power")
    String legalPower;

    @Column(name = "need_identified_at")
    String needIdentifiedAt;

    @Column(name = "initial_request_at")
    String initialRequestAt;

    @Column(name = "notice_given_at")
    String noticeGivenAt;

    @Column(name = "notice_date")
    LocalDate noticeDate;

    @Column(name = "sent_at")
    String sentAt;

    @Column(name = "first_sent_at")
    String firstSentAt;

    @Column(name = "complete_at")
    String completeAt;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency_ground")
    UrgencyGround urgencyGround;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessor_urgency")
    Urgency assessorUrgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessor_ground")
    UrgencyGround assessorGround;

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

    String form;

    // What of it is asked by list and worklist; made of the rest whenever that is written.
    @Column(name = "clock_from")
    Instant clockFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "missing_step")
    Missing.Step missingStep;

    @Column(name = "work_rank")
    int workRank;

    @Enumerated(EnumType.STRING)
    @Column(name = "referrer_next")
    NextStep referrerNext;

    @Enumerated(EnumType.STRING)
    @Column(name = "receiving_next")
    NextStep receivingNext;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_reason")
    WithdrawalReason withdrawalReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "return_reason")
    ReturnReason returnReason;

    @Column(name = "merged_into")
    UUID mergedInto;

    @Column(name = "ended_at")
    String endedAt;

    @Column(name = "emergency_raised_at")
    String emergencyRaisedAt;

    @Column(name = "emergency_contact")
    String emergencyContact;

    @Column(name = "acknowledged_at")
    String acknowledgedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "acknowledged_by")
    Party acknowledgedBy;

    int reminders;

    @Column(name = "alarm_told_at")
    Instant alarmToldAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Version
    long version;
}
