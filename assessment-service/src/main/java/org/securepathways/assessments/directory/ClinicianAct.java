package org.securepathways.assessments.directory;

import java.util.Optional;

/** What can be done with an entry of the directory, and whether it can be done however it stands. */
public enum ClinicianAct {
    /** Say anew who they are and where they work. */
    CHANGE,
    /** Record an approval under section 12, also one of days gone by. */
    APPROVE,
    /** Record that an approval ended before its time. */
    WITHDRAW_APPROVAL,
    /** They leave. */
    LEAVE,
    /** They are back. */
    COME_BACK;

    Optional<DirectoryRefusal> refusal(ClinicianStatus status) {
        boolean left = status == ClinicianStatus.LEFT;
        return switch (this) {
            case CHANGE, LEAVE -> left ? Optional.of(DirectoryRefusal.CLINICIAN_LEFT) : Optional.empty();
            // What was approved then counts for what was signed then, whether they work here now or not.
            case APPROVE, WITHDRAW_APPROVAL -> Optional.empty();
            case COME_BACK -> left ? Optional.empty() : Optional.of(DirectoryRefusal.CLINICIAN_NOT_LEFT);
        };
    }
}
