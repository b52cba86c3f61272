package org.securepathways.assessments.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.kit.rule.RefusedException;

/**
 * One referral on its way to an access decision. It advises and records: it refuses a needless second booking and what
 * the law would not count, never a finished assessment and never the second doctor's report.
 *
 * @param referral absent while only the referral's end has become known here
 */
public record Case(
        UUID id,
        Optional<Referral> referral,
        Ending ending,
        List<Assessment> assessments,
        List<Report> reports,
        List<Decision> decisions) {

    /** A case of which nothing has become known yet. */
    public static Case unheardOf(UUID id) {
        return new Case(id, Optional.empty(), Ending.NONE, List.of(), List.of(), List.of());
    }

    public CaseStatus status() {
        return ending.status();
    }

    /** The referral was sent; of two versions the later one stands, whichever comes first. */
    public Change submitted(Referral sent) {
        return referral.filter(known -> !known.isOlderThan(sent)).isPresent()
                ? unchanged()
                : changed(new Case(id, Optional.of(sent), ending, assessments, reports, decisions));
    }

    /** The referral was withdrawn: what was booked will not take place. */
    public Change withdrawn(Moment at) {
        return ended(ending.withdrawn(at));
    }

    /** The referral was closed: what was booked will not take place. */
    public Change closed(Moment at) {
        return ended(ending.closed(at));
    }

    /** Books an assessment; an access assessment only while none is booked and none has currency. */
    public Change book(Assessment booking, Instant now) {
        if (status() != CaseStatus.OPEN) {
            throw new RefusedException(CaseRefusal.CASE_CLOSED);
        }
        if (booking.kind() == AssessmentKind.ACCESS) {
            LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
            assessments.stream()
                    .filter(a -> a.makesAnotherNeedless(today))
                    .findFirst()
                    .ifPresent(Case::refuseBeside);
        }
        return changed(withAssessments(append(assessments, booking)), CaseEvent.booked(id, booking, now));
    }

    /** Takes the outcome of a booked assessment, also when the case has ended since: it happened. */
    public Change recordOutcome(UUID assessmentId, Outcome found, Period usualCurrency) {
        Assessment booking = assessment(assessmentId);
        if (booking.is(AssessmentStatus.COMPLETED)) {
            throw new RefusedException(CaseRefusal.OUTCOME_ALREADY_RECORDED);
        }
        Assessment finished = flagged(booking.finished(found, usualCurrency));
        List<Assessment> after = assessments.stream()
                .map(a -> a.id().equals(assessmentId) ? finished : a)
                .toList();
        return changed(withAssessments(after), CaseEvent.completed(id, finished));
    }

    /** Takes an assessment that took place without a booking here; flagged when it was needless, never refused. */
    public Change takeFinished(Assessment unbooked, Outcome found, Period usualCurrency) {
        Assessment finished = flagged(unbooked.finished(found, usualCurrency));
        return changed(withAssessments(append(assessments, finished)), CaseEvent.completed(id, finished));
    }

    /** Takes one of the two medical reports. */
    public Change sign(Report report) {
        refuseUnlessBeforeEnd(report.signedAt());
        Report placed = report.after(reports);
        return changed(
                new Case(id, referral, ending, assessments, append(reports, placed), decisions),
                CaseEvent.signed(id, placed));
    }

    /** Takes the access meeting's decision. Both stay on record where a refusal becomes an admission. */
    public Change decide(Decision decision) {
        refuseUnlessBeforeEnd(decision.decidedAt());
        if (standing().filter(d -> !d.canBecome(decision)).isPresent()) {
            throw new RefusedException(CaseRefusal.ALREADY_DECIDED);
        }
        if (decision.admits() && assessments.stream().noneMatch(a -> a.is(AssessmentStatus.COMPLETED))) {
            throw new RefusedException(CaseRefusal.NO_ASSESSMENT);
        }
        return changed(
                new Case(id, referral, ending, assessments, reports, append(decisions, decision)),
                CaseEvent.decided(id, decision));
    }

    /** @throws RefusedException when this case has no assessment with that id */
    public Assessment assessment(UUID assessmentId) {
        return assessments.stream()
                .filter(a -> a.id().equals(assessmentId))
                .findFirst()
                .orElseThrow(() -> new RefusedException(CaseRefusal.ASSESSMENT_UNKNOWN));
    }

    /** The decision that counts: the last one taken. */
    public Optional<Decision> standing() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /** The last day on which a finished access assessment counts, if one does today. */
    public Optional<LocalDate> currentUntil(LocalDate today) {
        return assessments.stream()
                .filter(a -> a.hasCurrencyOn(today))
                .flatMap(a -> a.outcome().flatMap(Outcome::currencyUntil).stream())
                .max(Comparator.naturalOrder());
    }

    /** What comes next. A decision against hospital leaves nothing to wait for. */
    public Set<Awaited> awaited() {
        Set<Awaited> awaited = EnumSet.noneOf(Awaited.class);
        boolean against = standing().filter(d -> !d.admits()).isPresent();
        if (status() != CaseStatus.OPEN || referral.isEmpty() || against) {
            return awaited;
        }
        if (standing().isEmpty()) {
            boolean assessed = assessments.stream().anyMatch(Assessment::isFinishedAccess);
            awaited.add(assessed ? Awaited.DECISION : Awaited.ASSESSMENT);
        }
        if (reports.size() < Report.REQUIRED) {
            awaited.add(Awaited.REPORTS);
        }
        return awaited;
    }

    private Change ended(Ending end) {
        Moment at = end.at().orElseThrow();
        List<Assessment> after = assessments.stream()
                .map(a -> a.is(AssessmentStatus.BOOKED) ? a.cancelled() : a)
                .toList();
        List<CaseEvent> events = after.stream()
                .filter(a -> !assessments.contains(a))
                .map(a -> CaseEvent.cancelled(id, a, at))
                .toList();
        return new Change(this, new Case(id, referral, end, after, reports, decisions), events);
    }

    private Assessment flagged(Assessment finished) {
        LocalDate examined = finished.outcome().orElseThrow().examinedAt().londonDay();
        boolean needless =
                finished.isFinishedAccess() && assessments.stream().anyMatch(other -> other.hasCurrencyOn(examined));
        return finished.markedDuplicate(needless);
    }

    private void refuseUnlessBeforeEnd(Moment happenedAt) {
        if (status() != CaseStatus.OPEN && !ending.surelyFollows(happenedAt)) {
            throw new RefusedException(CaseRefusal.CASE_CLOSED);
        }
    }

    private static void refuseBeside(Assessment existing) {
        throw new RefusedException(CaseRefusal.ASSESSMENT_CURRENT)
                .with(Map.of("assessmentId", existing.id(), "organisation", existing.organisation()));
    }

    private Case withAssessments(List<Assessment> after) {
        return new Case(id, referral, ending, after, reports, decisions);
    }

    private Change unchanged() {
        return new Change(this, this, List.of());
    }

    private Change changed(Case after, CaseEvent... events) {
        return new Change(this, after, List.of(events));
    }

    private static <T> List<T> append(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
