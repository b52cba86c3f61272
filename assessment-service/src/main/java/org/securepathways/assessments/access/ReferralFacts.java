package org.securepathways.assessments.access;

import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;

/** What assessors need to know of a referral, in codes only. */
public record ReferralFacts(
        String prison,
        Region region,
        Jurisdiction jurisdiction,
        Moment sentAt,
        CustodyStatus custodyStatus,
        LegalPower legalPower,
        Urgency urgency,
        UrgencyGround urgencyGround,
        LevelWanted levelWanted,
        CarePathway carePathway,
        Gender gender,
        AgeBand ageBand,
        DiagnosisGroup diagnosisGroup,
        OffenceGroup offenceGroup) {

    ReferralFacts now(Heard.Place place, Heard.Custody custody, Heard.Judged judged) {
        return new ReferralFacts(
                place.prison(),
                place.region(),
                place.jurisdiction(),
                sentAt,
                custody.status(),
                custody.power(),
                judged.urgency(),
                judged.ground(),
                levelWanted,
                carePathway,
                gender,
                ageBand,
                diagnosisGroup,
                offenceGroup);
    }
}
