package org.securepathways.tracker.tracking.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Discrepancy;
import org.securepathways.contracts.codes.LateOption;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.referral.LateInSentence;
import org.securepathways.contracts.referral.TransferPowerEnded;
import org.securepathways.tracker.journey.Custody;
import org.securepathways.tracker.tracking.rest.JourneyView.EvidenceView;

/**
 * Where and by which right the person is held, and what the prison service's feed says of it.
 *
 * @param power that the custody status calls for
 * @param powerEndedOn the day on which no direction could be made under it any more; absent while one can
 * @param late how near release is, where it is near
 * @param releasedToHospital the feed's word: proof beside an admission, never instead of one
 * @param discrepancies where feed and record differ or differed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustodyView(
        String prison,
        Region region,
        LegalPower power,
        LocalDate powerEndedOn,
        LateView late,
        List<ReleaseView> releasedToHospital,
        List<DiscrepancyView> discrepancies) {

    /** Release is near. */
    public record LateView(LocalDate releaseDate, List<LateOption> options) {
        static LateView of(LateInSentence late) {
            return new LateView(late.releaseDate(), late.options());
        }
    }

    /** The feed's word that the person was released to hospital. */
    public record ReleaseView(
            String prison,
            @Schema(implementation = String.class) Moment reportedAt) {
        static ReleaseView of(Custody.Released released) {
            return new ReleaseView(released.prison(), released.evidence().happened());
        }
    }

    /** Somebody should look, until it is settled. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DiscrepancyView(Discrepancy discrepancy, EvidenceView detected, EvidenceView settled) {
        static DiscrepancyView of(Custody.Disagreement disagreement) {
            return new DiscrepancyView(
                    disagreement.discrepancy(),
                    EvidenceView.of(disagreement.detected()),
                    disagreement.settled().map(EvidenceView::of).orElse(null));
        }
    }

    static CustodyView of(Custody custody) {
        return new CustodyView(
                custody.prison(),
                custody.region(),
                custody.power(),
                custody.powerEnded().map(TransferPowerEnded::endedOn).orElse(null),
                custody.late().filter(LateInSentence::late).map(LateView::of).orElse(null),
                custody.releases().stream().map(ReleaseView::of).toList(),
                custody.disagreements().stream().map(DiscrepancyView::of).toList());
    }
}
