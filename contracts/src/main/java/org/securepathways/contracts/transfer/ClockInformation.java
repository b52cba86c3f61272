package org.securepathways.contracts.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;

/** What a clock event adds: which standard, from which fact, and how the days were counted. */
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
        Instant raisedAt,
        Integer daysLeft,
        Instant stoppedAt,
        Boolean inTime,
        Party currentlyWith,
        Map<Party, Long> daysWith,
        String prison,
        UUID withdraws) {}
