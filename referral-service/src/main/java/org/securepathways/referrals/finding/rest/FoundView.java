package org.securepathways.referrals.finding.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.referrals.finding.Found;
import org.securepathways.referrals.referral.Judgement;
import org.securepathways.referrals.referral.Missing;
import org.securepathways.referrals.referral.NextStep;
import org.securepathways.referrals.referral.ReferralStatus;
import org.securepathways.referrals.referral.Stage;
import org.securepathways.referrals.referral.rest.ReferralView.PersonView;

/** One line of a list: who, where it stands, how long, what is missing and what is to do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundView(
        UUID id,
        UUID episodeId,
        ReferralStatus status,
        Stage stage,
        PersonView person,
        String prison,
        CustodyStatus custodyStatus,

        @Schema(description = "The assessor's where there is one; it orders work")
        Judgement judgement,

        LevelWanted levelWanted,
        CarePathway carePathway,

        @Schema(implementation = String.class, description = "When the first referral of the episode was sent")
        Moment clockFrom,

        @Schema(description = "Whole days in London since the clock started, until today or the end")
        long days,

        Missing missing,

        @Schema(description = "An emergency nobody answers for yet")
        boolean alarmed,

        UUID mergedInto,
        @Schema(implementation = String.class) Moment endedAt,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "On the worklist: what you have to do")
        List<NextStep> next,

        @Schema(description = "Give it as after for the page that begins behind this line")
        String place) {

    static List<FoundView> all(List<Found> found, Clock clock) {
        var today = Moment.of(clock.instant()).londonDay();
        return found.stream().map(one -> of(one, today)).toList();
    }

    private static FoundView of(Found found, LocalDate today) {
        var referral = found.referral();
        var standing = referral.standing();
        var clockFrom = referral.times().clockFrom();
        var until = standing.endedAt() == null ? today : standing.endedAt().londonDay();
        return new FoundView(
                referral.id(),
                referral.episodeId(),
                standing.status(),
                standing.stage(),
                PersonView.of(referral.content().person()),
                referral.prison().code(),
                referral.custodyStatus(),
                referral.judgement(),
                referral.needs().levelWanted(),
                referral.needs().carePathway(),
                clockFrom,
                ChronoUnit.DAYS.between(clockFrom.londonDay(), until),
                referral.missing(),
                referral.isAlarmed(),
                standing.mergedInto(),
                standing.endedAt(),
                found.next(),
                found.place());
    }
}
