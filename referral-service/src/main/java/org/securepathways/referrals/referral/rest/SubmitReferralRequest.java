package org.securepathways.referrals.referral.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.securepathways.referrals.form.AskSection;
import org.securepathways.referrals.form.ClinicalSection;
import org.securepathways.referrals.form.CustodySection;
import org.securepathways.referrals.form.Form;
import org.securepathways.referrals.form.OffenceSection;
import org.securepathways.referrals.form.PersonSection;
import org.securepathways.referrals.form.ReferrerSection;
import org.securepathways.referrals.person.HomeOfficeRef;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.prison.Prisons;
import org.securepathways.referrals.referral.Custody;
import org.securepathways.referrals.referral.Needs;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralRefusal;
import org.securepathways.referrals.referral.RemandedBy;
import org.securepathways.referrals.referral.SubmitReferral;
import org.securepathways.referrals.referral.Times;

/**
 * What an inreach team sends to refer a person. What is required here is enough to start; the answer says what is
 * missing besides, and the clock runs.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmitReferralRequest(
        @Schema(examples = "A1234BC", description = "Required, except of an immigration detainee")
        String prisonNumber,

        @Schema(examples = "M1234567", description = "Of an immigration detainee who has no prison number")
        String homeOfficeRef,

        @Schema(examples = "9434765919") String nhsNumber,
        @NotBlank @Size(max = 100) String familyName,
        @NotBlank @Size(max = 100) String givenName,
        @NotNull LocalDate dateOfBirth,
        @NotNull Gender gender,

        @NotNull @Schema(examples = "LEI", description = "Three-letter code of the prison")
        String prison,

        @NotNull CustodyStatus custodyStatus,

        @Schema(description = "Of somebody on remand: decides the letter of section 48")
        RemandedBy remandedBy,

        @NotNull
        @Schema(
                implementation = String.class,
                examples = {"2026-03-02", "2026-03-02T09:15:00Z"},
                description = "When the referral was sent to the receiving service: the day, or the instant")
        Moment sentAt,

        @Schema(
                implementation = String.class,
                examples = "2026-02-27",
                description = "When somebody in the prison saw that the person may need hospital")
        Moment needIdentifiedAt,

        @Schema(
                implementation = String.class,
                examples = "2026-03-01",
                description = "When a report was first asked of the prison's own psychiatrist")
        Moment initialRequestAt,

        @Schema(
                implementation = String.class,
                examples = "2026-03-02",
                description = "When the authorities were told of that request")
        Moment noticeGivenAt,

        @Schema(description = "The date of the request as the notice states it")
        LocalDate noticeDate,

        @NotNull Urgency urgency,
        @NotNull UrgencyGround urgencyGround,

        @Size(max = 100)
        @Schema(description = "Whom to call back in an emergency", examples = "Nurse Ward, 0113 496 0000")
        String contact,

        @NotNull LevelWanted levelWanted,
        @NotNull CarePathway carePathway,
        DiagnosisGroup diagnosisGroup,
        OffenceGroup offenceGroup,

        @Pattern(regexp = "[A-Z]{1,2}[0-9][A-Z0-9]?", message = "must be the first half of a postcode, such as LS12")
        @Schema(examples = "LS12")
        String homeOutwardCode,

        PersonSection person,
        CustodySection custody,
        OffenceSection offence,
        ClinicalSection clinical,
        AskSection ask,
        ReferrerSection referrer) {

    /** The command it stands for. @throws RefusedException naming what cannot be so */
    public SubmitReferral toCommand(UUID id) {
        return new SubmitReferral(
                id,
                whom(),
                Custody.in(prison(prison), custodyStatus, remandedBy),
                new Times(needIdentifiedAt, initialRequestAt, noticeGivenAt, noticeDate, sentAt, null),
                needs(),
                new Form(person, custody, offence, clinical, ask, referrer),
                contact);
    }

    /** What a referral says now, as it would be sent. */
    static SubmitReferralRequest of(Referral referral) {
        var whom = referral.content().person();
        var times = referral.times();
        var needs = referral.needs();
        var form = referral.content().form();
        return new SubmitReferralRequest(
                whom.prisonNumber() == null ? null : whom.prisonNumber().value(),
                whom.homeOfficeRef() == null ? null : whom.homeOfficeRef().value(),
                whom.nhsNumber() == null ? null : whom.nhsNumber().value(),
                whom.familyName(),
                whom.givenName(),
                whom.dateOfBirth(),
                needs.gender(),
                referral.prison().code(),
                referral.custodyStatus(),
                referral.custody().remandedBy(),
                times.sentAt(),
                times.needIdentifiedAt(),
                times.initialRequestAt(),
                times.noticeGivenAt(),
                times.noticeDate(),
                needs.urgency(),
                needs.urgencyGround(),
                null,
                needs.levelWanted(),
                needs.carePathway(),
                needs.diagnosisGroup(),
                needs.offenceGroup(),
                needs.homeOutwardCode(),
                form.person(),
                form.custody(),
                form.offence(),
                form.clinical(),
                form.ask(),
                form.referrer());
    }

    private Person whom() {
        return new Person(
                prisonNumber == null ? null : new PrisonNumber(prisonNumber),
                homeOfficeRef == null ? null : new HomeOfficeRef(homeOfficeRef),
                nhsNumber == null ? null : new NhsNumber(nhsNumber),
                familyName == null ? null : familyName.strip(),
                givenName == null ? null : givenName.strip(),
                dateOfBirth);
    }

    private Needs needs() {
        return new Needs(
                urgency,
                urgencyGround,
                levelWanted == null ? LevelWanted.UNSURE : levelWanted,
                carePathway == null ? CarePathway.UNSURE : carePathway,
                gender,
                diagnosisGroup == null ? DiagnosisGroup.UNKNOWN : diagnosisGroup,
                offenceGroup == null ? OffenceGroup.UNKNOWN : offenceGroup,
                homeOutwardCode);
    }

    static Prison prison(String code) {
        return Prisons.withCode(code).orElseThrow(() -> RefusedException.of(ReferralRefusal.PRISON_UNKNOWN, "prison"));
    }
}
