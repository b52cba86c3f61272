package org.securepathways.referrals.finding.rest;

import java.time.LocalDate;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.finding.Wanted;
import org.securepathways.referrals.person.HomeOfficeRef;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.person.PrisonNumber;

/** Whom to look for. In a body and not in an address, because addresses are logged. */
public record SearchRequest(
        String prisonNumber,
        String homeOfficeRef,
        String nhsNumber,
        String familyName,
        String givenName,
        LocalDate dateOfBirth) {

    /** @throws RefusedException where a number cannot be one, or where it would fit too many */
    Wanted toWanted() {
        return new Wanted(
                prisonNumber == null ? null : new PrisonNumber(prisonNumber),
                homeOfficeRef == null ? null : new HomeOfficeRef(homeOfficeRef),
                nhsNumber == null ? null : new NhsNumber(nhsNumber),
                familyName,
                givenName,
                dateOfBirth);
    }

    /** Hides whom it is about from logs. */
    @Override
    public String toString() {
        return "SearchRequest[hidden]";
    }
}
