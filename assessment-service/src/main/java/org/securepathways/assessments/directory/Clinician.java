package org.securepathways.assessments.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.securepathways.kit.rule.RefusedException;

/**
 * Somebody who assesses or signs, with every approval they ever had.
 *
 * @param approvals the earliest first; kept for ever, so that it can be asked who was approved on the day of signing
 */
public record Clinician(
        UUID id,
        long version,
        ClinicianStatus status,
        Optional<LocalDate> leftOn,
        Details details,
        List<Approval> approvals) {

    public static Clinician listed(UUID id, Details details) {
        return new Clinician(id, 1, ClinicianStatus.LISTED, Optional.empty(), details, List.of());
    }

    public Clinician changed(Details now) {
        refuse(ClinicianAct.CHANGE);
        return new Clinician(id, version + 1, status, leftOn, now, approvals);
    }

    public Clinician approved(Approval approval) {
        refuse(ClinicianAct.APPROVE);
        if (details.profession() != Profession.DOCTOR) {
            throw new RefusedException(DirectoryRefusal.APPROVAL_FOR_DOCTORS);
        }
        if (approvals.stream()
                .anyMatch(known -> known.reference().equals(approval.reference())
                        && known.validFrom().equals(approval.validFrom()))) {
            throw new RefusedException(DirectoryRefusal.APPROVAL_ALREADY_RECORDED);
        }
        return with(Stream.concat(approvals.stream(), Stream.of(approval)));
    }

    public Clinician approvalWithdrawn(UUID approvalId, LocalDate on) {
        refuse(ClinicianAct.WITHDRAW_APPROVAL);
        if (approvals.stream().noneMatch(known -> known.id().equals(approvalId))) {
            throw new RefusedException(DirectoryRefusal.APPROVAL_UNKNOWN);
        }
        return with(approvals.stream().map(known -> known.id().equals(approvalId) ? known.withdrawn(on) : known));
    }

    public Clinician left(LocalDate on) {
        refuse(ClinicianAct.LEAVE);
        return new Clinician(id, version + 1, ClinicianStatus.LEFT, Optional.of(on), details, approvals);
    }

    public Clinician back() {
        refuse(ClinicianAct.COME_BACK);
        return new Clinician(id, version + 1, ClinicianStatus.LISTED, Optional.empty(), details, approvals);
    }

    /** The approval that held on that day; of several, the one that holds longest. */
    public Optional<Approval> approvalOn(LocalDate day) {
        return approvals.stream()
                .filter(approval -> approval.holdsOn(day))
                .max(Comparator.comparing(Approval::lastDay));
    }

    private Clinician with(Stream<Approval> all) {
        var inOrder = all.sorted(Comparator.comparing(Approval::validFrom).thenComparing(Approval::lastDay))
                .toList();
        return new Clinician(id, version + 1, status, leftOn, details, inOrder);
    }

    private void refuse(ClinicianAct act) {
        act.refusal(status).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
