package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CurrencyEnding;

/** A finished access assessment no longer counts, before its own date: another may be booked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CurrencyEnded(UUID referralId, UUID assessmentId, CurrencyEnding reason, Moment endedAt) {}
