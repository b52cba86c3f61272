package org.securepathways.contracts.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;

/** What a hospital-transfer event adds: codes and days, nothing clinical. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferInformation(
        UUID referralId,
        Milestone milestone,
        @MayBeAbsent String prison,
        @MayBeAbsent String hospital,
        @MayBeAbsent CloseOutcome outcome,
        @MayBeAbsent Party currentlyWith) {}
