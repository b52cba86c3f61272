package org.securepathways.tracker.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.referral.TransferPowerEnded;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.Admissions;
import org.securepathways.tracker.journey.Ending;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.journey.Journey;

/** Every fact of a journey that looks unlawful or impossible, judged by all that is known. */
public final class Alerts {
    private final Journey journey;
    private final List<Fact> directions;
    private final List<Alert> found = new ArrayList<>();

    private Alerts(Journey journey) {
        this.journey = journey;
        this.directions = journey.all(EventType.DIRECTION_ISSUED).toList();
    }

    public static List<Alert> in(Journey journey) {
        Alerts alerts = new Alerts(journey);
        if (journey.mergedInto().isPresent()) {
            // Whatever was recorded under its id is judged where it goes on.
            return List.of();
        }
        journey.requestAsNoticed().ifPresent(alerts::judgeNotice);
        alerts.directions.forEach(alerts::judgeDirection);
        journey.all(EventType.DEPARTURE_RECORDED).forEach(alerts::judgeDeparture);
        List<Fact> admissions = Admissions.standing(journey.facts()).toList();
        admissions.forEach(alerts::judgeAdmission);
        admissions.stream().skip(1).forEach(again -> alerts.raise(AlertCode.ADMITTED_TWICE, again, hospital(again)));
        return alerts.found.stream()
                .sorted(Comparator.comparing(Alert::fact).thenComparing(Alert::code))
                .toList();
    }

    private void judgeDirection(Fact fact) {
        DirectionIssued direction = fact.as(DirectionIssued.class);
        // By the status when it was issued: a person on remand then may be sentenced now.
        Set<LegalPower> fitting = journey.custody().powersAt(Evidence.of(fact));
        if (!fitting.contains(LegalPower.UNDETERMINED) && !fitting.contains(direction.power())) {
            raise(AlertCode.POWER_DOES_NOT_FIT, fact, direction.hospital());
        }
        boolean ended = powerEnded(direction.power())
                .filter(day -> fact.happened().londonDay().isAfter(day))
                .isPresent();
        if (ended) {
            raise(AlertCode.DIRECTED_AFTER_POWER_ENDED, fact, direction.hospital());
        }
    }

    private void judgeDeparture(Fact fact) {
        if (directionBefore(fact).isEmpty()) {
            raise(
                    AlertCode.DEPARTED_WITHOUT_DIRECTION,
                    fact,
                    fact.as(DepartureRecorded.class).hospital());
        }
    }

    private void judgeAdmission(Fact fact) {
        directionBefore(fact)
                .ifPresentOrElse(
                        direction -> judgeAgainst(direction.as(DirectionIssued.class), fact),
                        () -> raise(AlertCode.ADMITTED_WITHOUT_DIRECTION, fact, hospital(fact)));
        Evidence admission = Evidence.of(fact);
        if (admission.isBefore(Evidence.of(journey.submission()))) {
            raise(AlertCode.ADMITTED_BEFORE_REFERRAL, fact, hospital(fact));
        }
        journey.ending().ifPresent(end -> judgeAgainst(end, fact));
        boolean powerless = powerEnded(usedFor(fact))
                .filter(day -> !fact.happened().londonDay().isBefore(day))
                .isPresent();
        if (powerless) {
            raise(AlertCode.ADMITTED_AFTER_POWER_ENDED, fact, hospital(fact));
        }
    }

    private void judgeAgainst(Ending end, Fact admission) {
        switch (end.outcome()) {
            case WITHDRAWN -> raise(AlertCode.ADMITTED_AFTER_WITHDRAWAL, admission, hospital(admission));
            case REJECTED -> raise(AlertCode.ADMITTED_AFTER_REJECTION, admission, hospital(admission));
            case ADMITTED -> {
                // That is what it should end with.
            }
        }
    }

    /** The date a notice states is the one the statute counts from, so a later one than evidenced is told. */
    private void judgeNotice(Evidence stated) {
        boolean later = journey.evidenceOf(Milestone.INITIAL_REQUEST_MADE).stream()
                .anyMatch(request -> stated.londonDay().isAfter(request.londonDay()));
        if (later) {
            journey.all(EventType.REFERRAL_NOTICE_GIVEN)
                    .filter(fact -> fact.id().equals(stated.fact()))
                    .forEach(notice -> raise(AlertCode.NOTICE_DATE_AFTER_REQUEST, notice, null));
        }
    }

    /** The power of the direction the person came under, or else the one the status calls for. */
    private LegalPower usedFor(Fact admission) {
        return directionBefore(admission)
                .map(direction -> direction.as(DirectionIssued.class).power())
                .orElse(journey.custody().power());
    }

    /** The day on which that power ended, where it did and was not given back. */
    private Optional<LocalDate> powerEnded(LegalPower power) {
        return journey.custody()
                .powerEnded()
                .filter(end -> end.power() == power)
                .map(TransferPowerEnded::endedOn);
    }

    private void judgeAgainst(DirectionIssued direction, Fact admission) {
        if (!direction.hospital().equals(hospital(admission))) {
            raise(AlertCode.HOSPITAL_NOT_AS_DIRECTED, admission, hospital(admission));
        }
        if (admission.happened().londonDay().isAfter(direction.validThrough())) {
            raise(AlertCode.ADMITTED_AFTER_DIRECTION_LAPSED, admission, hospital(admission));
        }
    }

    /** The newest direction not certainly later than the fact. */
    private Optional<Fact> directionBefore(Fact fact) {
        Evidence moment = Evidence.of(fact);
        return directions.stream()
                .filter(direction -> !moment.isBefore(Evidence.of(direction)))
                .reduce((older, newer) -> newer);
    }

    private static String hospital(Fact admission) {
        return admission.as(AdmissionRecorded.class).hospital();
    }

    private void raise(AlertCode code, Fact fact, String hospital) {
        found.add(new Alert(code, fact, Optional.ofNullable(hospital)));
    }
}
