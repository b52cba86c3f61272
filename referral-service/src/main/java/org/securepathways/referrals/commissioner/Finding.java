package org.securepathways.referrals.commissioner;

import org.securepathways.contracts.codes.CommissionerReason;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Region;
import org.securepathways.referrals.referral.Referral;

/**
 * Who pays and who decides on access, and by which rule.
 *
 * @param gatekeeper null where no line of the list fits
 */
public record Finding(String commissioner, String gatekeeper, Jurisdiction jurisdiction, CommissionerReason rule) {

    /** The last general practice decides, else the last address, else where the prison is until it is settled. */
    static Finding of(Referral referral) {
        var person = referral.content().form().person();
        if (person.gpOutwardCode() != null) {
            var area = AreaList.shipped().of(person.gpOutwardCode());
            if (area.isPresent()) {
                return of(referral, area.get(), CommissionerReason.LAST_GP);
            }
        }
        var home = referral.needs().homeOutwardCode();
        if (home != null && !Boolean.TRUE.equals(person.noFixedAbode())) {
            var area = AreaList.shipped().of(home);
            if (area.isPresent()) {
                return of(referral, area.get(), CommissionerReason.LAST_ADDRESS);
            }
        }
        var around = AreaList.shipped().around(referral.custody().origin().region());
        return of(referral, around, CommissionerReason.PRISON_AREA);
    }

    /** The same person and need, paid for by that area. */
    static Finding of(Referral referral, Area area, CommissionerReason rule) {
        var jurisdiction = area.isOfAnotherNation() ? referral.prison().jurisdiction() : area.jurisdiction();
        return new Finding(
                area.commissioner(),
                gatekeeper(referral, area.region()),
                jurisdiction,
                area.isOfAnotherNation() ? CommissionerReason.OTHER_NATION : rule);
    }

    private static String gatekeeper(Referral referral, Region region) {
        return GatekeeperList.shipped()
                .of(new GatekeeperList.Need(
                        region,
                        referral.content().ageBand(),
                        referral.needs().gender(),
                        referral.needs().carePathway(),
                        referral.needs().levelWanted()));
    }
}
