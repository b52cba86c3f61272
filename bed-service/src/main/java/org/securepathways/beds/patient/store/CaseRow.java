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
import org.securepathways.beds.patient.Admission;
import org.securepathways.beds.patient.Needs;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

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

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "admitted_unit")
    String admittedUnit;

    @Column(name = "admitted_at")
    Instant admittedAt;

    PatientCase toCase() {
        return new PatientCase(
                referralId,
                Optional.ofNullable(prison).map(known -> new Needs(known, region, gender, ageBand, offenceGroup)),
                Optional.ofNullable(decisionId)
                        .map(id -> new AccessDecision(id, outcome, securityLevel, serviceType, carePathway)),
                Optional.ofNullable(withdrawnAt),
                Optional.ofNullable(admittedUnit).map(unit -> new Admission(unit, admittedAt)));
    }
}
