package org.securepathways.referrals.referral;

import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CustodySource;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.referral.CustodyChanged;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.prison.Prison;

/**
 * Where and under which legal status the person is held.
 *
 * @param origin the prison that referred
 * @param prison the prison that holds the person, and whose team has the referral, now
 * @param remandedBy null unless on remand, and where it is not known
 */
public record Custody(Prison origin, Prison prison, CustodyStatus status, RemandedBy remandedBy) {

    public Custody {
        if (remandedBy != null && status != CustodyStatus.REMAND) {
            throw RefusedException.of(ReferralRefusal.NOT_ON_REMAND, "remandedBy");
        }
    }

    /** Held where the referral comes from. */
    public static Custody in(Prison prison, CustodyStatus status, RemandedBy remandedBy) {
        return new Custody(prison, prison, status, remandedBy);
    }

    Custody now(Prison where, CustodyStatus next, RemandedBy by) {
        return new Custody(origin, where, next, by);
    }

    /** Where it is held now, whose team has the referral. */
    Custody withTeamOf(Prison where) {
        return new Custody(origin, where, status, remandedBy);
    }

    /** The power the Secretary of State could use. */
    public LegalPower legalPower() {
        return switch (status) {
            case SENTENCED, INDETERMINATE_SENTENCE, RECALL -> LegalPower.S47;
            case CIVIL_PRISONER -> LegalPower.S48_2C;
            case IMMIGRATION_DETAINEE -> LegalPower.S48_2D;
            case CONVICTED_UNSENTENCED -> LegalPower.S48_2A;
            case REMAND -> ofRemand();
            case OTHER, UNKNOWN -> LegalPower.UNDETERMINED;
        };
    }

    /** As it is told to other services. */
    public CustodyChanged asChanged(UUID referralId, Moment at, CustodySource source) {
        return new CustodyChanged(
                referralId, prison.code(), prison.region(), prison.jurisdiction(), status, legalPower(), at, source);
    }

    private LegalPower ofRemand() {
        if (remandedBy == null) {
            return LegalPower.UNDETERMINED;
        }
        return switch (remandedBy) {
            case MAGISTRATES -> LegalPower.S48_2B;
            case CROWN_COURT -> LegalPower.S48_2A;
        };
    }
}
