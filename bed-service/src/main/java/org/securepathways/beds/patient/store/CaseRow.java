package org.securepathways.beds.patient.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.beds.patient.AccessDecision;
import org.securepathways.beds.patient.AccessDecision.MinistryLevel;
import org.securepathways.beds.patient.Admission;
import org.securepathways.beds.patient.CaseStanding;
import org.securepathways.beds.patient.Needs;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.beds.patient.ReferralStanding;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.contracts.codes.Urgency;

/** A case as it is read; it is written fact by fact. */
@Entity
@Table(name = "patient_case")
class CaseRow {
    @Id
    @Column(name = "referral_id")
    UUID referralId;

    String prison;

    @Enumerated(EnumType.STRING)
    Region region;

    @Enumerated(EnumType.STRING)
    Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    @Column(name = "offence_group")
    OffenceGroup offenceGroup;

    @Column(name = "decision_id")
    UUID decisionId;

    @Enumerated(EnumType.STRING)
    AccessOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "security_level")
    SecurityLevel securityLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_type")
    ServiceType serviceType;

    @Enumerated(EnumType.STRING)
    @Column(name = "care_pathway")
    CarePathway carePathway;

    @Column(name = "origin_prison")
    String originPrison;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin_region")
    Region originRegion;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessor_urgency")
    Urgency assessorUrgency;

    @Enumerated(EnumType.STRING)
    CaseStanding standing;

    @Column(name = "standing_at")
    Instant standingAt;

    @Column(name = "merged_into")
    UUID mergedInto;

    @Column(name = "decision_sequence")
    Long decisionSequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_level")
    SecurityLevel decidedLevel;

    @Column(name = "decided_query")
    UUID decidedQuery;

    @Column(name = "decided_level_sequence")
    Long decidedLevelSequence;

    @Column(name = "admitted_unit")
    String admittedUnit;

    @Column(name = "admitted_at")
    Instant admittedAt;

    PatientCase toCase() {
        return new PatientCase(
                referralId,
                Optional.ofNullable(gender).map(known -> needs()),
                Optional.ofNullable(decisionId).map(this::decision),
                new ReferralStanding(standing, Optional.ofNullable(standingAt), Optional.ofNullable(mergedInto)),
                Optional.ofNullable(admittedUnit).map(unit -> new Admission(unit, admittedAt)));
    }

    private Needs needs() {
        Urgency judged = assessorUrgency == null ? urgency : assessorUrgency;
        return new Needs(prison, region, gender, ageBand, offenceGroup, judged);
    }

    /** A decision of the meeting told after the Ministry's replaces it. */
    private AccessDecision decision(UUID id) {
        boolean since = decidedLevelSequence != null && decidedLevelSequence > decisionSequence;
        Optional<MinistryLevel> byMinistry =
                since ? Optional.of(new MinistryLevel(decidedQuery, decidedLevel)) : Optional.empty();
        return new AccessDecision(id, outcome, securityLevel, serviceType, carePathway, byMinistry);
    }
}
