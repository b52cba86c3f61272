package org.securepathways.assessments.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.RescheduleReason;
import org.securepathways.kit.rule.RefusedException;

/**
 * One referral on its way to an access decision. It advises and records: it refuses a needless second booking and what
 * the law would not count, never a finished assessment and never the second doctor's report.
 *
 * @param heard all that referral-service told of it
 * @param assessments those recorded under other referrals of the same person too, where these were merged
 * @param reports likewise
 */
public record Case(
        UUID id,
        Heard heard,
        List<Assessment> assessments,
        List<Report> reports,
        List<Decision> decisions,
        Beside beside) {

    /** A case of which nothing has become known yet. */
    public static Case unheardOf(UUID id) {
        return new Case(id, Heard.NOTHING, List.of(), List.of(), List.of(), Beside.NOTHING);
    }

    public CaseStatus status() {
        return ending().status();
    }

    public Ending ending() {
        return heard.ending();
    }

    /** The referral as it is now; empty while only other news of it has come. */
    public Optional<Referral> referral() {
        return heard.referral();
    }

    /** Something was told of the referral. Order of arrival says nothing; where it ends, what was booked is called off. */
    public Change told(UnaryOperator<Heard> news) {
        return Visits.after(this, news.apply(heard));
    }

    /** Books an assessment; an access assessment only while none is booked, and none has currency without a reason. */
    public Change book(Assessment booking, Instant now) {
        return Visits.booked(this, booking, now);
    }

    /** Takes the outcome of a booked assessment, also when the case has ended since: it happened. */
    public Change recordOutcome(UUID assessmentId, Outcome found, Period usualCurrency) {
        return Visits.outcome(this, assessmentId, found, usualCurrency);
    }

    /** Takes an assessment that took place without a booking here; flagged when it was needless, never refused. */
    public Change takeFinished(Assessment unbooked, Outcome found, Period usualCurrency) {
        return Visits.finished(this, unbooked, found, usualCurrency);
    }

    /** Moves a booked assessment to another time. */
    public Change reschedule(UUID assessmentId, Moment when, Optional<UUID> slot, RescheduleReason why, Instant now) {
        return Visits.rescheduled(this, assessmentId, when, slot, why, now);
    }

    /** Records that a booked assessment did not take place; another can be booked then. */
    public Change notDone(UUID assessmentId, NotDoneReason reason, Moment at) {
        return Visits.notDone(this, assessmentId, reason, at);
    }

    /** Calls off a booked assessment. */
    public Change cancel(UUID assessmentId, Moment at) {
        return Visits.cancelled(this, assessmentId, at);
    }

    /** Ends the currency of a finished access assessment: another may be booked. */
    public Change endCurrency(UUID assessmentId, CurrencyEnd end) {
        return Visits.currencyEnded(this, assessmentId, end);
    }

    /** Takes one of the two medical reports. */
    public Change sign(Report report) {
        return Reports.signed(this, report);
    }

    /** Takes the access meeting's decision. What it supersedes stays on record. */
    public Change decide(Decision decision) {
        refuseUnlessBeforeEnd(decision.decidedAt());
        Decision placed = Decisions.placed(this, decision);
        return changed(withDecisions(append(decisions, placed)), CaseEvent.decided(id, placed));
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
        return Decisions.standing(decisions);
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
        if (status() != CaseStatus.OPEN || referral().isEmpty() || Decisions.isAgainst(decisions)) {
            return awaited;
        }
        if (Decisions.isUndecided(decisions)) {
            boolean assessed = assessments.stream().anyMatch(Assessment::canBeDecidedOn);
            awaited.add(assessed ? Awaited.DECISION : Awaited.ASSESSMENT);
        }
        if (!Reports.complete(reports)) {
            awaited.add(Awaited.REPORTS);
        }
        return awaited;
    }

    /** The visit was called off with the referral, which goes on: it has to be booked again. */
    public boolean bookAgain() {
        return Visits.toBeBookedAgain(this);
    }

    /** Under which referral an assessment or a report shown here was recorded. */
    public UUID ownerOf(UUID item) {
        return beside.elsewhere().getOrDefault(item, id);
    }

    void refuseUnlessOpen() {
        switch (status()) {
            case OPEN -> {}
            case WITHDRAWN, REJECTED, CLOSED -> throw new RefusedException(CaseRefusal.CASE_CLOSED);
            case MERGED -> throw new RefusedException(CaseRefusal.CASE_MERGED);
        }
    }

    void refuseUnlessBeforeEnd(Moment happenedAt) {
        if (status() != CaseStatus.OPEN && !ending().surelyFollows(happenedAt)) {
            refuseUnlessOpen();
        }
    }

    Case with(Heard news) {
        return new Case(id, news, assessments, reports, decisions, beside);
    }

    Case with(Beside known) {
        return new Case(id, heard, assessments, reports, decisions, known);
    }

    Case withAssessments(List<Assessment> after) {
        return new Case(id, heard, after, reports, decisions, beside);
    }

    Case withReports(List<Report> after) {
        return new Case(id, heard, assessments, after, decisions, beside);
    }

    Case withDecisions(List<Decision> after) {
        return new Case(id, heard, assessments, reports, after, beside);
    }

    Change changed(Case after, CaseEvent... events) {
        return new Change(this, after, List.of(events));
    }

    static <T> List<T> append(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
