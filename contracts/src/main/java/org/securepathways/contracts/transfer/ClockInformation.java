package org.securepathways.contracts.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;

/**
 * What a clock event adds: which standard, from which fact, and how the days were counted.
 *
 * @param startFact the event the clock started on
 * @param startedOn the London day of that fact
 * @param dayRule {@code DAY_ZERO}, {@code INCLUSIVE} or {@code ELAPSED}
 * @param dueAt the first instant that is too late
 * @param raisedAt when the tracker noticed; on warnings, breaches and their withdrawal
 * @param daysLeft London days to the last compliant day, below zero once it is past; on warnings and breaches
 * @param stoppedAt when the fact that stopped it happened; on a stopped clock, with {@code inTime}
 * @param currentlyWith whom the case is with as this is published; on breaches, absent once the case is over
 * @param daysWith whole London days the case has been with each party; on breaches
 * @param withdraws the {@code ce_id} of the breach taken back; on {@code breach.withdrawn}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockInformation(
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
        @MayBeAbsent Instant raisedAt,
        @MayBeAbsent Integer daysLeft,
        @MayBeAbsent Instant stoppedAt,
        @MayBeAbsent Boolean inTime,
        @MayBeAbsent Party currentlyWith,
        @MayBeAbsent Map<Party, Long> daysWith,
        @MayBeAbsent String prison,
        @MayBeAbsent UUID withdraws) {}
