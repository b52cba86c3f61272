package org.securepathways.tracker.tracking.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.tracker.announcement.Said;

/**
 * A breach as it was announced.
 *
 * @param event its {@code ce_id} on the public topic
 * @param inForce false where the limit would have been exceeded, had it been in force
 * @param withdrawnAt when it was taken back, if it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BreachView(
        UUID event,
        String standard,
        boolean inForce,
        LocalDate lastCompliantDay,
        Instant dueAt,
        Instant raisedAt,
        Instant withdrawnAt) {

    static List<BreachView> in(List<Said> said) {
        Map<UUID, Instant> withdrawn = said.stream()
                .filter(line -> line.type() == EventType.BREACH_WITHDRAWN)
                .flatMap(line -> line.clock().stream())
                .collect(Collectors.toMap(ClockInformation::withdraws, ClockInformation::raisedAt));
        return said.stream()
                .filter(Said::isBreach)
                .flatMap(line ->
                        line
                                .clock()
                                .map(clock -> of(line, clock, Optional.ofNullable(withdrawn.get(line.id()))))
                                .stream())
                .sorted(Comparator.comparing(BreachView::dueAt).thenComparing(BreachView::event))
                .toList();
    }

    private static BreachView of(Said line, ClockInformation clock, Optional<Instant> withdrawnAt) {
        return new BreachView(
                line.id(),
                clock.standard(),
                clock.inForce(),
                clock.lastCompliantDay(),
                clock.dueAt(),
                clock.raisedAt(),
                withdrawnAt.orElse(null));
    }
}
