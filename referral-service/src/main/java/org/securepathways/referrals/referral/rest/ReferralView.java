package org.securepathways.referrals.referral.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.referral.Needs;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralStatus;
import org.securepathways.referrals.referral.store.ReferralQuery.Found;

/** A referral as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID id,
        UUID episodeId,
        ReferralStatus status,
        PersonView person,
        String prison,
        CustodyStatus custodyStatus,
        LegalPower legalPower,
        AgeBand ageBand,
        @Schema(implementation = String.class) Moment initialRequestAt,
        @Schema(implementation = String.class) Moment sentAt,
        Needs needs,
        WithdrawalReason withdrawalReason,
        @Schema(implementation = String.class) Moment endedAt) {

    /** Who the referral is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PersonView(
            String prisonNumber, String nhsNumber, String familyName, String givenName, LocalDate dateOfBirth) {
        static PersonView of(Person person) {
            return new PersonView(
                    person.prisonNumber().value(),
                    person.nhsNumber() == null ? null : person.nhsNumber().value(),
                    person.familyName(),
                    person.givenName(),
                    person.dateOfBirth());
        }
    }

    static ReferralView of(Found found) {
        return of(found.referral(), PersonView.of(found.person()));
    }

    static ReferralView of(Referral referral) {
        return of(referral, null);
    }

    static ReferralView of(Referral referral, PersonView person) {
        return new ReferralView(
                referral.id(),
                referral.episodeId(),
                referral.status(),
                person,
                referral.prison().code(),
                referral.custodyStatus(),
                referral.legalPower(),
                referral.ageBand(),
                referral.initialRequestAt(),
                referral.sentAt(),
                referral.needs(),
                referral.withdrawalReason(),
                referral.endedAt());
    }
}
