package org.securepathways.referrals.referral;

import java.util.regex.Pattern;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.kit.rule.RefusedException;

/**
 * What the person needs, in codes, as the referrer sees it.
 *
 * @param gender null where it is not known yet, in an emergency
 * @param homeOutwardCode the first half of the home postcode; null where there is none
 */
public record Needs(
        Urgency urgency,
        UrgencyGround urgencyGround,
        LevelWanted levelWanted,
        CarePathway carePathway,
        Gender gender,
        DiagnosisGroup diagnosisGroup,
        OffenceGroup offenceGroup,
        String homeOutwardCode) {

    private static final Pattern OUTWARD_CODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

    public Needs {
        Judgement.check(urgency, urgencyGround);
        if (homeOutwardCode != null && !OUTWARD_CODE.matcher(homeOutwardCode).matches()) {
            throw RefusedException.of(ReferralRefusal.OUTWARD_CODE_INVALID, "homeOutwardCode");
        }
    }

    /** What is needed where only the ground of the emergency is known. */
    static Needs unknownBut(Judgement judgement) {
        return new Needs(
                judgement.urgency(),
                judgement.urgencyGround(),
                LevelWanted.UNSURE,
                CarePathway.UNSURE,
                null,
                DiagnosisGroup.UNKNOWN,
                OffenceGroup.UNKNOWN,
                null);
    }

    Needs judged(Judgement anew) {
        return new Needs(
                anew.urgency(),
                anew.urgencyGround(),
                levelWanted,
                carePathway,
                gender,
                diagnosisGroup,
                offenceGroup,
                homeOutwardCode);
    }

    /** The referrer's judgement. */
    public Judgement judgement() {
        return new Judgement(urgency, urgencyGround);
    }
}
