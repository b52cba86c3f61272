package org.securepathways.referrals.referral;

import org.securepathways.kit.rule.Refusal;

/** Why a referral or a change of one is refused. */
public enum ReferralRefusal implements Refusal {
    REFERRAL_ALREADY_OPEN(409, "This person has an open referral already. Add to that one, or withdraw it first."),
    REFERRAL_WITHDRAWN(409, "This referral was withdrawn. Refer the person again if they need it."),
    REFERRAL_CLOSED(409, "This referral is closed: the person was admitted."),
    REFERRAL_UNKNOWN(404, "There is no such referral, or it is not one you may see."),
    NOT_YOUR_PRISON(403, "Your token is for another prison than the one you refer from."),
    PRISON_UNKNOWN(422, "No prison has this code. Use the prison service's three letters, such as LEI."),
    REQUEST_AFTER_REFERRAL(422, "The first request for a report cannot be later than the referral itself."),
    TIME_IMPLAUSIBLE(422, "This is longer ago than any referral that can still be open."),
    GROUND_DOES_NOT_FIT(422, "This ground does not support this urgency.");

    private final int status;
    private final String says;

    ReferralRefusal(int status, String says) {
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
