package org.securepathways.assessments.allocation;

import org.securepathways.kit.rule.Refusal;

/** Why an allocation, or what it rests on, is refused. */
public enum AllocationRefusal implements Refusal {
    ALLOCATED_ALREADY(409, "Somebody has this case already. Reallocate it, with the reason."),
    NOT_ALLOCATED(409, "Nobody has this case: there is nothing to take from them."),
    ALLOCATION_CASE_ENDED(409, "The referral was withdrawn or is closed: nobody assesses it any more."),
    NO_CANDIDATE(409, "The rules leave nobody. See the proposal for why, and choose somebody with a reason."),
    OVERRIDE_REASON_REQUIRED(422, "The rules propose somebody else first. Say in overrideReason why this one."),
    ALLOCATION_NOT_A_CANDIDATE(422, "Nobody who works has this id in the directory, or nobody you may see."),
    ALLOCATION_HAS_IT_ALREADY(409, "This clinician has the case already."),
    RULES_INVALID(422, "Each criterion is used once, and takes a number exactly where it is about days or kilometres."),
    RULES_BACKDATED(
            422, "Rules apply from today or later: what was proposed before stays explained by what held then."),
    RULES_UNKNOWN(404, "There is no such version of the rules."),
    LEAVE_DATES_INVALID(422, "Leave ends on or after the day it begins."),
    LEAVE_UNKNOWN(404, "This clinician has no such leave."),
    LEAVE_NOT_YOURS(403, "Assessors record their own leave; a gatekeeper records anybody's.");

    private final int status;
    private final String says;

    AllocationRefusal(int status, String says) {
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
