package org.securepathways.contracts.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.codes.Party;

/** Who holds the case from now on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HolderInformation(
        UUID referralId,
        @MayBeAbsent Party from,
        Party to,
        Instant since,
        @MayBeAbsent String prison) {}
