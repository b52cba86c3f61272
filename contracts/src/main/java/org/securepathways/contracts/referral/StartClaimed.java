package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;

/** A party claims that a clock started at another time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StartClaimed(
        UUID referralId, UUID claimId, Milestone milestone, Moment claimedAt, Party claimant, EvidenceKind evidence) {}
