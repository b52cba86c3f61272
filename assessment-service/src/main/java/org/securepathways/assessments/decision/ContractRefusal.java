package org.securepathways.assessments.decision;

import org.securepathways.kit.rule.Refusal;

/** Why a contract is not taken; the constant's name is the code callers see. */
public enum ContractRefusal implements Refusal {
    CONTRACT_UNKNOWN(404, "There is no such contract."),
    CONTRACT_NEEDS_LEVEL(422, "A contract is about HIGH, MEDIUM or LOW."),
    CONTRACT_ENDS_BEFORE_START(422, "A contract cannot end before it begins.");

    private final int status;
    private final String says;

    ContractRefusal(int status, String says) {
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
