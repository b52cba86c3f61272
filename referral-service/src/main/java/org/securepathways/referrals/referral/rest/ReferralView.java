package org.securepathways.referrals.referral.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.referrals.form.Form;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.referral.Emergency;
import org.securepathways.referrals.referral.Judgement;
import org.securepathways.referrals.referral.Missing;
import org.securepathways.referrals.referral.Needs;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralStatus;
import org.securepathways.referrals.referral.Release;
import org.securepathways.referrals.referral.RemandedBy;
import org.securepathways.referrals.referral.Stage;

/** A referral as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID id,
        UUID episodeId,
        long version,
        ReferralStatus status,
        Stage stage,
        int resubmissions,
        PersonView person,
        String prison,
        String originPrison,
        CustodyStatus custodyStatus,
        RemandedBy remandedBy,
        LegalPower legalPower,
        AgeBand ageBand,
        @Schema(implementation = String.class) Moment needIdentifiedAt,
        @Schema(implementation = String.class) Moment initialRequestAt,
        @Schema(implementation = String.class) Moment noticeGivenAt,
        LocalDate noticeDate,
        boolean noticeBackdated,
        @Schema(implementation = String.class) Moment sentAt,

        @Schema(implementation = String.class, description = "When the first referral of the episode was sent")
        Moment clockFrom,

        @Schema(implementation = String.class) Moment completeAt,
        Needs needs,
        Judgement assessorJudgement,
        Form form,
        Missing missing,
        EmergencyView emergency,
        WithdrawalReason withdrawalReason,
        ReturnReason returnReason,
        UUID mergedInto,
        @Schema(implementation = String.class) Moment endedAt,

        @Schema(description = "When custody ends, where one referral is read or was just sent")
        Release release) {

    /** Who the referral is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PersonView(
            String prisonNumber,
            String homeOfficeRef,
            String nhsNumber,
            String familyName,
            String givenName,
            LocalDate dateOfBirth) {
        public static PersonView of(Person person) {
            return new PersonView(
                    person.prisonNumber() == null ? null : person.prisonNumber().value(),
                    person.homeOfficeRef() == null
                            ? null
                            : person.homeOfficeRef().value(),
                    person.nhsNumber() == null ? null : person.nhsNumber().value(),
                    person.familyName(),
                    person.givenName(),
                    person.dateOfBirth());
        }
    }

    /** An alarm, and who answers for it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EmergencyView(
            @Schema(implementation = String.class) Moment raisedAt,
            String contact,
            @Schema(implementation = String.class) Moment acknowledgedAt,
            Party acknowledgedBy,
            int reminders) {
        static EmergencyView of(Emergency emergency, boolean whole) {
            return emergency == null
                    ? null
                    : new EmergencyView(
                            emergency.raisedAt(),
                            whole ? emergency.contact() : null,
                            emergency.acknowledgedAt(),
                            emergency.acknowledgedBy(),
                            emergency.reminders());
        }
    }

    /** As a change of it answers: without who it is about, for answers are remembered. */
    public static ReferralView of(Referral referral) {
        return of(referral, false, false, null);
    }

    /** The same, with when custody ends. */
    public static ReferralView of(Referral referral, Release release) {
        return of(referral, false, false, release);
    }

    /** With the person it is about, and the form to whoever treats the person. */
    static ReferralView whole(Referral referral, AccessScope reader, Release release) {
        boolean custodyAlone = reader.has(Roles.CUSTODY) && reader.roles().size() == 1;
        return of(referral, true, !custodyAlone, release);
    }

    private static ReferralView of(Referral referral, boolean whole, boolean withForm, Release release) {
        var custody = referral.custody();
        var times = referral.times();
        var standing = referral.standing();
        return new ReferralView(
                referral.id(),
                referral.episodeId(),
                referral.version(),
                standing.status(),
                standing.stage(),
                standing.resubmissions(),
                whole ? PersonView.of(referral.content().person()) : null,
                custody.prison().code(),
                custody.origin().code(),
                custody.status(),
                custody.remandedBy(),
                custody.legalPower(),
                referral.content().ageBand(),
                times.needIdentifiedAt(),
                times.initialRequestAt(),
                times.noticeGivenAt(),
                times.noticeDate(),
                times.isNoticeBackdated(),
                times.sentAt(),
                times.clockFrom(),
                standing.completeAt(),
                referral.needs(),
                referral.assessorJudgement(),
                withForm ? referral.content().form() : null,
                referral.missing(),
                EmergencyView.of(referral.emergency(), whole),
                standing.withdrawalReason(),
                standing.returnReason(),
                standing.mergedInto(),
                standing.endedAt(),
                release);
    }
}
