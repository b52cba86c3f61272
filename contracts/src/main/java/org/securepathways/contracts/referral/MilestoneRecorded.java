package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;

/** A dated fact about a referral, with what it rests on and who said so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MilestoneRecorded(
        UUID referralId,
        Milestone milestone,
        Moment at,
        Party saidBy,
        EvidenceKind evidence,
        @MayBeAbsent LocalDate noticeDate,
        @MayBeAbsent ReturnReason reason) {}
