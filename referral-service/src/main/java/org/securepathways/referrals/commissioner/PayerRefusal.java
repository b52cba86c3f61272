package org.securepathways.referrals.commissioner;

import org.securepathways.kit.rule.Refusal;

/** Why a step in settling who pays is refused. */
public enum PayerRefusal implements Refusal {
    COMMISSIONER_DISPUTED_ALREADY(409, "It is disputed already who pays; settle it, or wait for the other side."),
    COMMISSIONER_NOT_DISPUTED(409, "Nobody disputes who pays: there is nothing to settle."),
    FUNDING_REQUESTED_ALREADY(409, "Funding was asked for already."),
    FUNDING_NOT_REQUESTED(409, "Nobody asked for funding: there is nothing to approve."),
    FUNDING_APPROVED_ALREADY(409, "Funding was approved already."),
    OUT_OF_AREA_REQUESTED_ALREADY(409, "Approval of a bed out of area was asked for already."),
    OUT_OF_AREA_NOT_REQUESTED(409, "Nobody asked for a bed out of area: there is nothing to approve."),
    OUT_OF_AREA_APPROVED_ALREADY(409, "A bed out of area was approved already."),
    COMMISSIONER_UNKNOWN(422, "No commissioner of the list has this code."),
    REASON_DOES_NOT_FIT(422, "This reason is for another step than this one."),
    STEP_BEFORE_THE_LAST(422, "This cannot have happened before what it answers.");

    private final int status;
    private final String says;

    PayerRefusal(int status, String says) {
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
