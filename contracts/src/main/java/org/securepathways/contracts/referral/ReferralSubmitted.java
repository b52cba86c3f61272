package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.Need;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;

/**
 * A prison sent a referral: coded groups only, nothing that names the person.
 *
 * @param firstSentAt when the first referral of the episode was sent, where this continues one: clocks of
 *     {@code REFERRAL_SENT} run from there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralSubmitted(
        UUID referralId,
        UUID episodeId,
        String originPrison,
        Region region,
        Jurisdiction jurisdiction,
        Moment sentAt,
        @MayBeAbsent Moment initialRequestAt,
        CustodyStatus custodyStatus,
        LegalPower legalPower,
        Urgency urgency,
        UrgencyGround urgencyGround,
        LevelWanted levelWanted,
        CarePathway carePathway,
        Gender gender,
        AgeBand ageBand,
        DiagnosisGroup diagnosisGroup,
        OffenceGroup offenceGroup,
        @MayBeAbsent String homeOutwardCode,
        @MayBeAbsent Boolean complete,
        @MayBeAbsent List<Need> needs,
        @MayBeAbsent String commissioner,
        @MayBeAbsent Moment firstSentAt) {}
