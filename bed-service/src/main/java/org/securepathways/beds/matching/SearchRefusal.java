package org.securepathways.beds.matching;

import java.util.Optional;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.kit.rule.Refusal;

/** Why no bed is searched for. */
public enum SearchRefusal implements Refusal {
    NOT_DECIDED("The access meeting has not recommended admission, so no bed is searched for or offered."),
    CASE_OVER("The case is over: the referral was withdrawn or rejected, or the patient was admitted."),
    CASE_SENT_BACK("The receiving service rejected the referral for what it says, and it was not sent again yet."),
    CASE_MERGED("The referral goes on as another one of the same person: offer the bed to that one.");

    private final String says;

    SearchRefusal(String says) {
        this.says = says;
    }

    /** Why no bed is searched for as the case stands; empty where nothing stands against it. */
    static Optional<SearchRefusal> of(PatientCase patient) {
        if (patient.admission().isPresent()) {
            return Optional.of(CASE_OVER);
        }
        return switch (patient.standing().now()) {
            case OPEN -> Optional.empty();
            case WITHDRAWN, REJECTED -> Optional.of(CASE_OVER);
            case SENT_BACK -> Optional.of(CASE_SENT_BACK);
            case MERGED -> Optional.of(CASE_MERGED);
        };
    }

    @Override
    public String says() {
        return says;
    }
}
