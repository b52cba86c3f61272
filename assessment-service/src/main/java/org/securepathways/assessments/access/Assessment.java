package org.securepathways.assessments.access;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.kit.rule.RefusedException;

/**
 * One assessment of the person, booked or finished.
 *
 * @param scheduledFor absent when nobody booked it here
 * @param organisation code of the unit, prison or provider that assesses
 * @param duplicate it is an access assessment done while another one still had currency, without a reason that allows it
 * @param currencyEnd why it no longer counts, before its own date
 */
public record Assessment(
        UUID id,
        AssessmentKind kind,
        AssessmentStatus status,
        Optional<Moment> scheduledFor,
        String organisation,
        GmcNumber assessor,
        Optional<Outcome> outcome,
        boolean duplicate,
        Visit visit,
        Optional<CurrencyEnd> currencyEnd) {

    /** An assessment that is to take place. */
    public static Assessment booked(
            UUID id, AssessmentKind kind, Moment scheduledFor, String organisation, GmcNumber assessor) {
        return arranged(id, kind, Optional.of(scheduledFor), organisation, assessor);
    }

    /** An assessment that took place although nobody booked it here. */
    public static Assessment unbooked(UUID id, AssessmentKind kind, String organisation, GmcNumber assessor) {
        return arranged(id, kind, Optional.empty(), organisation, assessor);
    }

    private static Assessment arranged(
            UUID id, AssessmentKind kind, Optional<Moment> scheduledFor, String organisation, GmcNumber assessor) {
        return new Assessment(
                id,
                kind,
                AssessmentStatus.BOOKED,
                scheduledFor,
                organisation,
                assessor,
                Optional.empty(),
                false,
                Visit.PLAIN,
                Optional.empty());
    }

    /** The same, arranged like this. */
    public Assessment with(Visit arrangement) {
        return in(status, scheduledFor, arrangement);
    }

    Assessment on(Moment when, Visit arrangement) {
        return in(status, Optional.of(when), arrangement);
    }

    /**
     * The same, finished.
     *
     * @param usualCurrency how long an access assessment counts when the assessor set no date
     */
    Assessment finished(Outcome found, Period usualCurrency) {
        Outcome dated = kind == AssessmentKind.ACCESS ? withCurrency(found, usualCurrency) : withoutCurrency(found);
        return new Assessment(
                id,
                kind,
                AssessmentStatus.COMPLETED,
                scheduledFor,
                organisation,
                assessor,
                Optional.of(dated),
                duplicate,
                visit,
                currencyEnd);
    }

    Assessment cancelled(boolean withCase) {
        return in(AssessmentStatus.CANCELLED, scheduledFor, visit.calledOff(withCase));
    }

    Assessment notDone(Visit failed) {
        return in(AssessmentStatus.NOT_DONE, scheduledFor, failed);
    }

    Assessment markedDuplicate(boolean isDuplicate) {
        return new Assessment(
                id, kind, status, scheduledFor, organisation, assessor, outcome, isDuplicate, visit, currencyEnd);
    }

    Assessment ended(CurrencyEnd end) {
        return new Assessment(
                id, kind, status, scheduledFor, organisation, assessor, outcome, duplicate, visit, Optional.of(end));
    }

    boolean is(AssessmentStatus asked) {
        return status == asked;
    }

    boolean isFinishedAccess() {
        return kind == AssessmentKind.ACCESS && status == AssessmentStatus.COMPLETED;
    }

    /** Whether the meeting can decide on it: it is finished, and nobody said that it no longer counts. */
    boolean canBeDecidedOn() {
        return isFinishedAccess() && currencyEnd.isEmpty();
    }

    boolean hasCurrencyOn(LocalDate day) {
        return isFinishedAccess()
                && outcome.orElseThrow().hasCurrencyOn(day)
                && currencyEnd.filter(end -> end.isOver(day)).isEmpty();
    }

    boolean isBookedAccess() {
        return kind == AssessmentKind.ACCESS && status == AssessmentStatus.BOOKED;
    }

    private Assessment in(AssessmentStatus next, Optional<Moment> when, Visit arrangement) {
        return new Assessment(
                id, kind, next, when, organisation, assessor, outcome, duplicate, arrangement, currencyEnd);
    }

    private static Outcome withCurrency(Outcome found, Period usualCurrency) {
        LocalDate examined = found.examinedAt().londonDay();
        LocalDate until = found.currencyUntil().orElseGet(() -> examined.plus(usualCurrency));
        if (until.isBefore(examined)) {
            throw RefusedException.of(CaseRefusal.CURRENCY_BEFORE_EXAMINATION, "currencyUntil");
        }
        return found.current(until);
    }

    private static Outcome withoutCurrency(Outcome found) {
        if (found.currencyUntil().isPresent()) {
            throw RefusedException.of(CaseRefusal.CURRENCY_NOT_FOR_KIND, "currencyUntil");
        }
        return found;
    }
}
