package org.securepathways.referrals.referral.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prison.Prisons;
import org.securepathways.referrals.referral.Needs;
import org.securepathways.referrals.referral.ReferralRefusal;
import org.securepathways.referrals.referral.SubmitReferral;

/** What an inreach team sends to refer a person. */
public record SubmitReferralRequest(
        @NotNull @Schema(examples = "A1234BC") String prisonNumber,
        @Schema(examples = "9434765919") String nhsNumber,
        @NotBlank @Size(max = 100) String familyName,
        @NotBlank @Size(max = 100) String givenName,
        @NotNull LocalDate dateOfBirth,
        @NotNull Gender gender,

        @NotNull @Schema(examples = "LEI", description = "Three-letter code of the prison")
        String prison,

        @NotNull CustodyStatus custodyStatus,

        @NotNull
        @Schema(
                implementation = String.class,
                examples = {"2026-03-02", "2026-03-02T09:15:00Z"},
                description = "When the referral was sent to the receiving service: the day, or the instant")
        Moment sentAt,

        @Schema(
                implementation = String.class,
                examples = "2026-03-01",
                description = "When a report was first asked of the prison's own psychiatrist")
        Moment initialRequestAt,

        @NotNull Urgency urgency,
        @NotNull UrgencyGround urgencyGround,
        @NotNull LevelWanted levelWanted,
        @NotNull CarePathway carePathway,
        @NotNull DiagnosisGroup diagnosisGroup,
        @NotNull OffenceGroup offenceGroup,

        @Pattern(regexp = "[A-Z]{1,2}[0-9][A-Z0-9]?", message = "must be the first half of a postcode, such as LS12")
        @Schema(examples = "LS12")
        String homeOutwardCode) {

    SubmitReferral toCommand(UUID id) {
        return new SubmitReferral(
                id,
                new Person(
                        new PrisonNumber(prisonNumber),
                        nhsNumber == null ? null : new NhsNumber(nhsNumber),
                        familyName.strip(),
                        givenName.strip(),
                        dateOfBirth),
                Prisons.withCode(prison)
                        .orElseThrow(() -> RefusedException.of(ReferralRefusal.PRISON_UNKNOWN, "prison")),
                custodyStatus,
                initialRequestAt,
                sentAt,
                new Needs(
                        urgency,
                        urgencyGround,
                        levelWanted,
                        carePathway,
                        gender,
                        diagnosisGroup,
                        offenceGroup,
                        homeOutwardCode));
    }
}
