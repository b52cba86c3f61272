package org.securepathways.assessments.directory;

import org.securepathways.kit.rule.Refusal;

/** Why the directory says no. */
public enum DirectoryRefusal implements Refusal {
    CLINICIAN_UNKNOWN(404, "The directory has nobody with that id, or nobody you may see."),
    CLINICIAN_ALREADY_LISTED(
            409,
            "Somebody with this registration is in the directory already; clinicianId names the entry, where you may "
                    + "see it. Otherwise ask the commissioner."),
    CLINICIAN_MAY_BE_LISTED(
            409,
            "Somebody of the same name works for this organisation under another registration. If it is somebody else, "
                    + "send the ids in clinicianIds back in differentFrom."),
    ACCOUNT_ALREADY_USED(409, "Another entry has this account; one account is one person."),
    CLINICIAN_LEFT(409, "This clinician has left. Record first that they are back."),
    CLINICIAN_NOT_LEFT(409, "This clinician has not left."),
    APPROVAL_ALREADY_RECORDED(409, "An approval with this reference from this day is recorded already."),
    APPROVAL_ALREADY_WITHDRAWN(409, "This approval was withdrawn already."),
    APPROVAL_UNKNOWN(404, "This clinician has no approval with that id."),
    APPROVAL_FOR_DOCTORS(422, "Only a doctor is approved under section 12."),
    APPROVAL_DATES_INVALID(422, "An approval ends on or after the day it begins, and is withdrawn on a day it covers."),
    REGISTRATION_INVALID(422, "This is not how a registration of this profession reads."),
    NAME_INVALID(422, "A name has at least one letter."),
    DIRECTORY_NOT_YOUR_REGION(403, "You keep the directory of your own region: name it among the regions."),
    CLINICIAN_STALE(412, "Somebody changed this entry meanwhile. Read it again, then decide."),
    CLINICIAN_VERSION_REQUIRED(428, "Say in If-Match which version you read: the ETag of the entry, such as \"3\".");

    private final int status;
    private final String says;

    DirectoryRefusal(int status, String says) {
        this.status = status;
        this.says = says;
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public int status() {
        return status;
    }
}
