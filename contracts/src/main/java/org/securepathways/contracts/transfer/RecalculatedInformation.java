package org.securepathways.contracts.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.codes.Milestone;

/**
 * What a clock that runs from another start than was said before adds: how it is counted now, and how it was.
 *
 * @param startFact the event the clock starts on from now on
 * @param dueAt the first instant that is too late, counted from there
 * @param previousStartFact the event it was said to start on before
 * @param raisedAt when the tracker counted anew
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecalculatedInformation(
        UUID referralId,
        String standard,
        String standardVersion,
        boolean inForce,
        Milestone startMilestone,
        UUID startFact,
        LocalDate startedOn,
        LocalDate lastCompliantDay,
        String dayRule,
        Instant dueAt,
        UUID previousStartFact,
        LocalDate previousStartedOn,
        LocalDate previousLastCompliantDay,
        Instant previousDueAt,
        Instant raisedAt,
        @MayBeAbsent String prison) {}
