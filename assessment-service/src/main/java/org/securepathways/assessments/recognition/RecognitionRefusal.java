package org.securepathways.assessments.recognition;

import org.securepathways.kit.rule.Refusal;

/** Why trust or an agreement is refused. */
public enum RecognitionRefusal implements Refusal {
    ALREADY_TRUSTED(409, "This organisation trusts the team of this prison already."),
    NOT_TRUSTED(409, "This organisation does not trust the team of this prison now: there is nothing to suspend."),
    TRUST_BEFORE_THE_LAST(422, "This cannot have happened before the last step: trust is told in order."),
    TRUST_REASON_DOES_NOT_FIT(422, "This reason is for the other step: granting or suspending."),
    RECOGNITION_NOT_YOUR_ORGANISATION(403, "You speak for your own organisation only."),
    AGREEMENT_UNKNOWN(404, "There is no agreement with that id."),
    AGREEMENT_OVER(409, "This agreement is over already."),
    AGREEMENT_DATES_INVALID(422, "An agreement ends on or after the day it begins, and after today."),
    AGREEMENT_PARTIES_MISSING(422, "An agreement names at least one organisation or region on each side."),
    ORGANISATION_REGION_UNKNOWN(
            404, "The region of this organisation is not recorded, so agreements of regions cannot be judged.");

    private final int status;
    private final String says;

    RecognitionRefusal(int status, String says) {
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
