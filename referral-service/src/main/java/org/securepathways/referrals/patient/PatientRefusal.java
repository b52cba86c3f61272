package org.securepathways.referrals.patient;

import org.securepathways.kit.rule.Refusal;

/** Why something about what the patient is told is refused. */
public enum PatientRefusal implements Refusal {
    RELEASED_ALREADY(409, "The patient may be told this already."),
    NOT_RELEASED(409, "The patient may not be told this anyway: there is nothing to take back."),
    HOSPITAL_REQUIRED(422, "To release the destination, name the hospital as the patient is to read it."),
    HOSPITAL_ONLY_OF_DESTINATION(422, "A hospital is named only where the destination is released."),
    LANGUAGE_UNKNOWN(422, "The summary is written in English (en) and Welsh (cy).");

    private final int status;
    private final String says;

    PatientRefusal(int status, String says) {
        this.status = status;
        this.says = says;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String says() {
        return says;
    }
}
