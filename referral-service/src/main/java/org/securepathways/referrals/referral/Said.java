package org.securepathways.referrals.referral;

import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Party;

/** When something happened, as somebody says, and what that rests on. */
public record Said(Moment at, Party by, EvidenceKind evidence) {

    /** As the referrer's form has it. */
    public static Said byForm(Moment at) {
        return new Said(at, Party.PRISON_HEALTH, EvidenceKind.FORM);
    }
}
