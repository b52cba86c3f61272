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
 * @param duplicate it is an access assessment done while another one still had currency
 */
public record Assessment(
        UUID id,
        AssessmentKind kind,
        AssessmentStatus status,
        Optional<Moment> scheduledFor,
        String organisation,
        GmcNumber assessor,
        Optional<Outcome> outcome,
        boolean duplicate) {

    /** An assessment that is to take place. */
    public static Assessment booked(
            UUID id, AssessmentKind kind, Moment scheduledFor, String organisation, GmcNumber assessor) {
        return new Assessment(
                id,
                kind,
                AssessmentStatus.BOOKED,
                Optional.of(scheduledFor),
                organisation,
                assessor,
                Optional.empty(),
                false);
    }

    /** An assessment that took place although nobody booked it here. */
    public static Assessment unbooked(UUID id, AssessmentKind kind, String organisation, GmcNumber assessor) {
        return new Assessment(
                id, kind, AssessmentStatus.BOOKED, Optional.empty(), organisation, assessor, Optional.empty(), false);
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
                duplicate);
    }

    Assessment cancelled() {
        return new Assessment(
                id, kind, AssessmentStatus.CANCELLED, scheduledFor, organisation, assessor, outcome, duplicate);
    }

    Assessment markedDuplicate(boolean isDuplicate) {
        return new Assessment(id, kind, status, scheduledFor, organisation, assessor, outcome, isDuplicate);
    }

    boolean is(AssessmentStatus asked) {
        return status == asked;
    }

    boolean isFinishedAccess() {
        return kind == AssessmentKind.ACCESS && status == AssessmentStatus.COMPLETED;
    }

    boolean hasCurrencyOn(LocalDate day) {
        return isFinishedAccess() && outcome.orElseThrow().hasCurrencyOn(day);
    }

    /** Whether booking another access assessment that day would visit the person twice for one purpose. */
    boolean makesAnotherNeedless(LocalDate day) {
        return (kind == AssessmentKind.ACCESS && status == AssessmentStatus.BOOKED) || hasCurrencyOn(day);
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
