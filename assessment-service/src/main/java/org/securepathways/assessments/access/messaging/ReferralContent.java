package org.securepathways.assessments.access.messaging;

import static org.securepathways.assessments.access.messaging.ReferralFact.required;

import org.securepathways.assessments.access.ReferralFacts;
import org.securepathways.contracts.referral.ReferralSubmitted;

/** What a referral says, as far as it matters here. */
final class ReferralContent {
    private ReferralContent() {}

    static ReferralFacts of(ReferralSubmitted told) {
        return new ReferralFacts(
                required(told.originPrison(), "originPrison"),
                told.region(),
                told.jurisdiction(),
                required(told.sentAt(), "sentAt"),
                told.custodyStatus(),
                told.legalPower(),
                told.urgency(),
                told.urgencyGround(),
                told.levelWanted(),
                told.carePathway(),
                told.gender(),
                told.ageBand(),
                told.diagnosisGroup(),
                told.offenceGroup());
    }
}
