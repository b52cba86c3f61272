package org.securepathways.referrals.referral;

import static org.securepathways.contracts.codes.UrgencyGround.ACUTE_PSYCHOSIS;
import static org.securepathways.contracts.codes.UrgencyGround.CHRONIC_STABLE;
import static org.securepathways.contracts.codes.UrgencyGround.DETAINABLE;
import static org.securepathways.contracts.codes.UrgencyGround.IN_SEGREGATION;
import static org.securepathways.contracts.codes.UrgencyGround.NOT_EATING_OR_DRINKING;
import static org.securepathways.contracts.codes.UrgencyGround.REFUSING_TREATMENT;
import static org.securepathways.contracts.codes.UrgencyGround.SERIOUS_RISK_TO_SELF_OR_OTHERS;

import java.util.Set;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.kit.rule.RefusedException;

/** How urgent somebody judges a case, and on what ground. */
public record Judgement(Urgency urgency, UrgencyGround urgencyGround) {

    /** @throws RefusedException where the ground does not carry the urgency */
    public Judgement {
        check(urgency, urgencyGround);
    }

    static void check(Urgency urgency, UrgencyGround urgencyGround) {
        if (!grounds(urgency).contains(urgencyGround)) {
            throw RefusedException.of(ReferralRefusal.GROUND_DOES_NOT_FIT, "urgencyGround");
        }
    }

    boolean isEmergency() {
        return urgency == Urgency.EMERGENCY;
    }

    /** Few situations are emergencies; a ground for a higher urgency also carries a lower one. */
    private static Set<UrgencyGround> grounds(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> Set.of(NOT_EATING_OR_DRINKING, SERIOUS_RISK_TO_SELF_OR_OTHERS);
            case URGENT ->
                Set.of(
                        NOT_EATING_OR_DRINKING,
                        SERIOUS_RISK_TO_SELF_OR_OTHERS,
                        ACUTE_PSYCHOSIS,
                        REFUSING_TREATMENT,
                        IN_SEGREGATION);
            case STANDARD -> Set.of(ACUTE_PSYCHOSIS, REFUSING_TREATMENT, IN_SEGREGATION, DETAINABLE);
            case PLANNED -> Set.of(DETAINABLE, CHRONIC_STABLE);
        };
    }
}
