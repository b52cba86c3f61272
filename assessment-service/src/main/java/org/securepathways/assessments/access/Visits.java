package org.securepathways.assessments.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.CurrencyEnding;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.RescheduleReason;
import org.securepathways.kit.rule.RefusedException;

/** A case's assessments: one access assessment for every level, until a date or a change of the patient. */
final class Visits {
    private Visits() {}

    static Change booked(Case some, Assessment booking, Instant now) {
        some.refuseUnlessOpen();
        boolean access = booking.kind() == AssessmentKind.ACCESS;
        Optional<Visit.Allowance> exception = booking.visit().exception();
        if (!access && exception.isPresent()) {
            throw RefusedException.of(CaseRefusal.EXCEPTION_NOT_FOR_KIND, "exception");
        }
        Assessment taken = booking;
        if (access) {
            LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
            first(some, Assessment::isBookedAccess).ifPresent(Visits::refuseBeside);
            Optional<Assessment> current = first(some, a -> a.hasCurrencyOn(today));
            current.filter(a -> exception.isEmpty()).ifPresent(Visits::refuseBeside);
            // What nothing stands in the way of is no exception, whatever the request says.
            taken = current.isPresent() ? booking : booking.with(booking.visit().unexceptional());
        }
        return some.changed(
                some.withAssessments(Case.append(some.assessments(), taken)), CaseEvent.booked(some.id(), taken, now));
    }

    /** Takes the outcome of a booked assessment, also when the case has ended since: it happened. */
    static Change outcome(Case some, UUID assessmentId, Outcome found, Period usualCurrency) {
        Assessment booking = some.assessment(assessmentId);
        if (booking.is(AssessmentStatus.COMPLETED)) {
            throw new RefusedException(CaseRefusal.OUTCOME_ALREADY_RECORDED);
        }
        found.check(some.referral().map(r -> r.facts().legalPower()));
        Assessment finished = flagged(some, booking.finished(found, usualCurrency));
        Change done = some.changed(replaced(some, finished), CaseEvent.completed(some.id(), finished));
        return finished.visit().exception().isPresent() ? done.then(overtaking(done.after(), finished)) : done;
    }

    static Change finished(Case some, Assessment unbooked, Outcome found, Period usualCurrency) {
        found.check(some.referral().map(r -> r.facts().legalPower()));
        Assessment finished = flagged(some, unbooked.finished(found, usualCurrency));
        return some.changed(
                some.withAssessments(Case.append(some.assessments(), finished)),
                CaseEvent.completed(some.id(), finished));
    }

    static Change rescheduled(
            Case some, UUID assessmentId, Moment when, Optional<UUID> slot, RescheduleReason reason, Instant now) {
        Assessment booking = stillBooked(some, assessmentId);
        Assessment moved = booking.on(when, booking.visit().movedTo(slot));
        return some.changed(replaced(some, moved), CaseEvent.rescheduled(some.id(), moved, reason, now));
    }

    static Change notDone(Case some, UUID assessmentId, NotDoneReason reason, Moment at) {
        Assessment booking = stillBooked(some, assessmentId);
        Assessment failed = booking.notDone(booking.visit().failed(reason));
        return some.changed(replaced(some, failed), CaseEvent.notDone(some.id(), failed, reason, at));
    }

    static Change cancelled(Case some, UUID assessmentId, Moment at) {
        Assessment off = stillBooked(some, assessmentId).cancelled(false);
        return some.changed(replaced(some, off), CaseEvent.cancelled(some.id(), off, at));
    }

    /** A finished assessment no longer counts: the patient has changed since. */
    static Change currencyEnded(Case some, UUID assessmentId, CurrencyEnd end) {
        Assessment finished = some.assessment(assessmentId);
        if (!finished.hasCurrencyOn(end.at().londonDay())) {
            throw new RefusedException(CaseRefusal.NO_CURRENCY);
        }
        return ended(some, finished, end);
    }

    /** What a review that found a change does to what still counts. */
    static Change allCurrencyEnded(Case some, CurrencyEnd end) {
        return ended(some, a -> a.hasCurrencyOn(end.at().londonDay()), end);
    }

    /** What was booked will not take place when the case has ended; of a merged case it still can. */
    static Change after(Case some, Heard news) {
        Case after = some.with(news);
        return switch (after.status()) {
            case OPEN, MERGED -> some.changed(after);
            case WITHDRAWN, REJECTED, CLOSED -> calledOff(some, after);
        };
    }

    /** Whether the visit has to be booked again: it was called off with the referral, which then went on. */
    static boolean toBeBookedAgain(Case some) {
        List<Assessment> access = some.assessments().stream()
                .filter(a -> a.kind() == AssessmentKind.ACCESS)
                .toList();
        return some.status() == CaseStatus.OPEN
                && !access.isEmpty()
                && access.get(access.size() - 1).is(AssessmentStatus.CANCELLED)
                && access.get(access.size() - 1).visit().endedWithCase();
    }

    private static Change calledOff(Case before, Case after) {
        Moment at = after.ending().at().orElseThrow();
        List<CaseEvent> events = new ArrayList<>();
        List<Assessment> left = new ArrayList<>();
        for (Assessment a : after.assessments()) {
            left.add(a.is(AssessmentStatus.BOOKED) ? a.cancelled(true) : a);
            if (a.is(AssessmentStatus.BOOKED)) {
                events.add(CaseEvent.cancelled(after.id(), a, at));
            }
        }
        return new Change(before, after.withAssessments(left), events);
    }

    private static Change overtaking(Case some, Assessment finished) {
        Outcome found = finished.outcome().orElseThrow();
        LocalDate examined = found.examinedAt().londonDay();
        return ended(
                some,
                a -> !a.id().equals(finished.id()) && a.hasCurrencyOn(examined),
                new CurrencyEnd(CurrencyEnding.OVERTAKEN, found.examinedAt()));
    }

    private static Change ended(Case some, Predicate<Assessment> which, CurrencyEnd end) {
        Change all = some.changed(some);
        for (Assessment a : some.assessments().stream().filter(which).toList()) {
            all = all.then(ended(all.after(), a, end));
        }
        return all;
    }

    private static Change ended(Case some, Assessment finished, CurrencyEnd end) {
        return some.changed(
                replaced(some, finished.ended(end)), CaseEvent.currencyEnded(some.id(), finished.id(), end));
    }

    private static Assessment flagged(Case some, Assessment finished) {
        LocalDate examined = finished.outcome().orElseThrow().examinedAt().londonDay();
        boolean needless = finished.isFinishedAccess()
                && finished.visit().exception().isEmpty()
                && some.assessments().stream().anyMatch(other -> other.hasCurrencyOn(examined));
        return finished.markedDuplicate(needless);
    }

    private static Assessment stillBooked(Case some, UUID assessmentId) {
        Assessment booking = some.assessment(assessmentId);
        if (!booking.is(AssessmentStatus.BOOKED)) {
            throw new RefusedException(CaseRefusal.ASSESSMENT_NOT_BOOKED);
        }
        return booking;
    }

    private static Optional<Assessment> first(Case some, Predicate<Assessment> wanted) {
        return some.assessments().stream().filter(wanted).findFirst();
    }

    private static Case replaced(Case some, Assessment now) {
        return some.withAssessments(some.assessments().stream()
                .map(a -> a.id().equals(now.id()) ? now : a)
                .toList());
    }

    private static void refuseBeside(Assessment existing) {
        Map<String, Object> which = new HashMap<>();
        which.put("assessmentId", existing.id());
        which.put("organisation", existing.organisation());
        existing.scheduledFor()
                .filter(when -> existing.isBookedAccess())
                .ifPresent(when -> which.put("scheduledFor", when));
        existing.outcome().flatMap(Outcome::currencyUntil).ifPresent(until -> which.put("currencyUntil", until));
        throw new RefusedException(CaseRefusal.ASSESSMENT_CURRENT).with(which);
    }
}
