package org.securepathways.referrals.referral;

import org.securepathways.kit.rule.Refusal;

/** Why a referral or a change of one is refused. */
public enum ReferralRefusal implements Refusal {
    REFERRAL_ALREADY_OPEN(409, "This person has an open referral already. Add to that one, or withdraw it first."),
    REFERRAL_WITHDRAWN(
            409, "This referral was withdrawn. Undo that where it was a mistake, or refer the person again."),
    REFERRAL_REJECTED(409, "The receiving service turned this referral down. Refer the person again if they need it."),
    REFERRAL_CLOSED(409, "This referral is closed: the person was admitted."),
    REFERRAL_MERGED(409, "This referral goes on as another one of the same person."),
    NOT_WITHDRAWN(409, "There is no withdrawal to undo: the referral is open."),
    NOT_MERGED(409, "There is no merge to undo: the referral stands by itself."),
    ALREADY_RECEIVED(409, "The receiving service has this referral already."),
    ALREADY_COMPLETE(409, "This referral is complete already."),
    ALREADY_RETURNED(409, "This referral was returned already and waits for the referrer."),
    NOT_RETURNED(409, "Nobody asked for more: a referral is sent again only after it was returned."),
    ALREADY_ACCEPTED(409, "This referral was accepted for assessment already."),
    NOT_AN_EMERGENCY(409, "This referral was not raised as an emergency: there is nothing to acknowledge."),
    ALREADY_ACKNOWLEDGED(409, "Somebody answers for this emergency already."),
    ALREADY_THERE(409, "That prison's team has this referral already."),
    REFERRAL_UNKNOWN(404, "There is no such referral, or it is not one you may see."),
    CLAIM_UNKNOWN(404, "There is no such claim about that start of this referral."),
    STALE_VERSION(412, "Somebody changed this referral meanwhile. Read it again, then decide."),
    IF_MATCH_REQUIRED(428, "Say in If-Match which version you read: the ETag of the referral, such as \"3\"."),
    NOT_YOUR_PRISON(403, "Your token is for another prison than the one you refer from."),
    PRISON_UNKNOWN(422, "No prison has this code. Use the prison service's three letters, such as LEI."),
    PRISON_CLOSED(422, "This prison is closed; nobody is held there."),
    NOT_ON_REMAND(422, "Only of somebody on remand is it asked which court remanded them."),
    REQUEST_AFTER_REFERRAL(422, "The first request for a report cannot be later than the referral itself."),
    TIME_IMPLAUSIBLE(422, "This is longer ago than any referral that can still be open."),
    TIME_BEFORE_REFERRAL(422, "This cannot have happened before the referral was sent."),
    UNDONE_BEFORE_WITHDRAWN(422, "A withdrawal cannot have been undone before it was made."),
    MILESTONE_HAS_ITS_OWN_COMMAND(422, "Only need, first request and notice are told here; others by what is done."),
    NOTICE_DATE_ONLY_OF_NOTICE(422, "Only a referral notice states the date of the request."),
    START_NOT_DISPUTABLE(422, "No clock starts on this milestone, so there is no start to claim."),
    NOTHING_TO_CORRECT(422, "This says what the referral says already."),
    SENT_AT_STAYS(422, "When the referral was sent is not corrected; claim another start instead."),
    NOT_CORRECTED_HERE(422, "This is changed by a command of its own, so that its history is kept."),
    REQUIRED_TO_START(422, "A referral cannot be without this any more; say what is right instead."),
    OUTWARD_CODE_INVALID(422, "An outward code is the first half of a postcode, such as LS12."),
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
