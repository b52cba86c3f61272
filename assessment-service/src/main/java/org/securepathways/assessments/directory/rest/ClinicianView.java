package org.securepathways.assessments.directory.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.directory.Approval;
import org.securepathways.assessments.directory.Clinician;
import org.securepathways.assessments.directory.ClinicianStatus;
import org.securepathways.assessments.directory.Profession;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;

/**
 * An entry of the directory as it is shown.
 *
 * @param version to send back in If-Match
 * @param section12Until the last day of the approval that holds today; absent where none does
 * @param approvals every one there ever was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClinicianView(
        UUID id,
        long version,
        ClinicianStatus status,
        LocalDate leftOn,
        String name,
        Profession profession,
        String registration,
        boolean approvedClinician,
        String organisation,
        Set<Region> regions,
        Set<CarePathway> carePathways,
        String baseOutwardCode,
        String account,
        LocalDate section12Until,
        List<ApprovalView> approvals) {

    /** One approval as it is shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApprovalView(UUID id, String reference, LocalDate validFrom, LocalDate validUntil, LocalDate withdrawnOn) {
        static ApprovalView of(Approval a) {
            return new ApprovalView(
                    a.id(),
                    a.reference(),
                    a.validFrom(),
                    a.validUntil(),
                    a.withdrawnOn().orElse(null));
        }
    }

    static ClinicianView of(Clinician c, LocalDate today) {
        var d = c.details();
        return new ClinicianView(
                c.id(),
                c.version(),
                c.status(),
                c.leftOn().orElse(null),
                d.name(),
                d.profession(),
                d.registration(),
                d.approvedClinician(),
                d.organisation(),
                d.regions(),
                d.carePathways(),
                d.baseOutwardCode(),
                d.account().orElse(null),
                c.approvalOn(today).map(Approval::lastDay).orElse(null),
                c.approvals().stream().map(ApprovalView::of).toList());
    }
}
