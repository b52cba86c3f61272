package org.securepathways.beds.offer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.securepathways.beds.offer.Offer;
import org.securepathways.beds.patient.AccessDecision;
import org.securepathways.beds.patient.AccessDecision.MinistryLevel;
import org.securepathways.beds.patient.CaseStanding;
import org.securepathways.beds.patient.Needs;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** A case as this service knows it, with those of its offers that the reader may see, oldest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        UUID id,
        Needs needs,
        DecisionView decision,
        CaseStanding standing,
        Instant withdrawnAt,
        UUID mergedInto,
        String admittedTo,
        Instant admittedAt,
        List<OfferView> offers) {

    /** What the access meeting recommended, and the level the Ministry decided on instead, where it did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionView(
            UUID id,
            AccessOutcome outcome,
            SecurityLevel securityLevel,
            SecurityLevel levelByMinistry,
            ServiceType serviceType,
            CarePathway carePathway) {
        static DecisionView of(AccessDecision decision) {
            return new DecisionView(
                    decision.id(),
                    decision.outcome(),
                    decision.level(),
                    decision.byMinistry().map(MinistryLevel::level).orElse(null),
                    decision.service(),
                    decision.carePathway());
        }
    }

    static CaseView of(PatientCase patient, List<Offer> offers) {
        return new CaseView(
                patient.referralId(),
                patient.needs().orElse(null),
                patient.decision().map(DecisionView::of).orElse(null),
                patient.standing().now(),
                patient.standing().withdrawnAt().orElse(null),
                patient.standing().mergedInto().orElse(null),
                patient.admission().map(admission -> admission.unit()).orElse(null),
                patient.admission().map(admission -> admission.at()).orElse(null),
                offers.stream().map(OfferView::of).toList());
    }
}
