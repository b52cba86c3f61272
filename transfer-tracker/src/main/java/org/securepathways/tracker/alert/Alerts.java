package org.securepathways.tracker.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.tracker.fact.Fact;
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
        alerts.directions.forEach(alerts::judgeDirection);
        journey.all(EventType.DEPARTURE_RECORDED).forEach(alerts::judgeDeparture);
        List<Fact> admissions = journey.all(EventType.ADMISSION_RECORDED).toList();
        admissions.forEach(alerts::judgeAdmission);
        admissions.stream().skip(1).forEach(again -> alerts.raise(AlertCode.ADMITTED_TWICE, again, hospital(again)));
        return alerts.found.stream()
                .sorted(Comparator.comparing(Alert::fact).thenComparing(Alert::code))
                .toList();
    }

    private void judgeDirection(Fact fact) {
        DirectionIssued direction = fact.as(DirectionIssued.class);
        LegalPower fitting = journey.referral().legalPower();
        if (fitting != LegalPower.UNDETERMINED && direction.power() != fitting) {
            raise(AlertCode.POWER_DOES_NOT_FIT, fact, direction.hospital());
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
        boolean withdrawn = journey.ending()
                .filter(end -> end.outcome() == CloseOutcome.WITHDRAWN)
                .isPresent();
        if (withdrawn) {
            raise(AlertCode.ADMITTED_AFTER_WITHDRAWAL, fact, hospital(fact));
        }
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
