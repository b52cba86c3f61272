package org.securepathways.assessments.placement;

import org.securepathways.kit.rule.Refusal;

/** Why a verdict on a decline is not taken; the constant's name is the code callers see. */
public enum AuditRefusal implements Refusal {
    AUDIT_UNKNOWN(404, "This decline was not drawn for audit, or it is not one you may see."),
    AUDIT_ALREADY_JUDGED(409, "There is a verdict on this decline already.");

    private final int status;
    private final String says;

    AuditRefusal(int status, String says) {
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
