package org.securepathways.assessments.information;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.InformationRequested;
import org.securepathways.contracts.assessment.InformationSupplied;
import org.securepathways.contracts.codes.Party;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;

/**
 * Something asked of a party about a case. The case waits for it; no clock stops.
 *
 * @param askedBy the role of whoever asked
 * @param endedAt when it came, or was dropped
 */
public record InformationRequest(
        UUID id,
        UUID caseId,
        Party party,
        Set<InformationItem> items,
        String askedBy,
        Moment askedAt,
        InformationStatus status,
        Optional<Moment> endedAt) {

    /** Asks, beside what is open already about the case: nobody is asked for one thing twice. */
    public static Change<InformationRequest> ask(InformationRequest request, List<InformationRequest> beside) {
        if (request.party == Party.NOBODY) {
            throw RefusedException.of(InformationRefusal.INFORMATION_PARTY_INVALID, "of");
        }
        beside.stream().filter(request::asksTheSame).findFirst().ifPresent(open -> {
            throw new RefusedException(InformationRefusal.INFORMATION_ASKED_ALREADY).with(Map.of("requestId", open.id));
        });
        return Change.of(
                request,
                Publication.of(
                        EventType.INFORMATION_REQUESTED,
                        request.caseId,
                        request.askedAt.instant(),
                        new InformationRequested(request.caseId, request.id, request.party, request.askedAt)));
    }

    /** It came, or is not needed any more: either way nobody waits for it from then on. */
    public Change<InformationRequest> end(InformationAct act, Moment at) {
        act.refusal(status).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        if (precedes(at, askedAt)) {
            throw RefusedException.of(InformationRefusal.INFORMATION_BEFORE_REQUEST, "at");
        }
        var ended = new InformationRequest(
                id,
                caseId,
                party,
                items,
                askedBy,
                askedAt,
                act == InformationAct.SUPPLY ? InformationStatus.SUPPLIED : InformationStatus.NO_LONGER_NEEDED,
                Optional.of(at));
        return Change.of(
                ended,
                Publication.of(
                        EventType.INFORMATION_SUPPLIED, caseId, at.instant(), new InformationSupplied(caseId, id, at)));
    }

    /** How many days it was waited for, or has been until today; a day that has begun is not one yet. */
    public long daysWaiting(LocalDate today) {
        var end = endedAt.map(Moment::londonDay).orElse(today);
        return Math.max(0, ChronoUnit.DAYS.between(askedAt.londonDay(), end));
    }

    /** Of a date without a time nothing is known within its day, so it precedes other days only. */
    private static boolean precedes(Moment one, Moment other) {
        boolean byTheDay = one.isDateOnly() || other.isDateOnly();
        return byTheDay
                ? one.londonDay().isBefore(other.londonDay())
                : one.instant().isBefore(other.instant());
    }

    private boolean asksTheSame(InformationRequest other) {
        return other.status == InformationStatus.OPEN
                && other.party == party
                && !Collections.disjoint(other.items, items);
    }
}
