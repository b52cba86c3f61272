package org.securepathways.tracker.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.RetractionReason;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.AdmissionRetracted;
import org.securepathways.contracts.tracker.ApplicationCompleted;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.Admissions;

/** What the tracker is told itself, checked for what the request alone can show. */
public final class Entries {
    /** Fourteen days, the day of the direction among them. */
    private static final int DAYS_AFTER_DIRECTION = 13;

    private Entries() {}

    public static Entry application(AccessScope by, LegalPower power, Moment completedAt, String document) {
        return new Entry(
                EventType.APPLICATION_COMPLETED,
                completedAt,
                "completedAt",
                fact -> {
                    var known = fact.as(ApplicationCompleted.class);
                    return known.power() == power && known.completedAt().equals(completedAt);
                },
                (picture, id) -> new ApplicationCompleted(
                        picture.journey().referralId(), id, determined(power), completedAt, place(by), document));
    }

    public static Entry direction(
            AccessScope by, LegalPower power, boolean restricted, String hospital, Moment issuedAt, String document) {
        if (document == null && !by.has(Roles.MOJ)) {
            throw RefusedException.of(RecordingRefusal.DOCUMENT_REQUIRED, "documentRef");
        }
        LocalDate day = issuedAt.londonDay();
        return new Entry(
                EventType.DIRECTION_ISSUED,
                issuedAt,
                "issuedAt",
                fact -> {
                    var known = fact.as(DirectionIssued.class);
                    return known.power() == power
                            && known.restricted() == restricted
                            && known.hospital().equals(hospital)
                            && known.issuedAt().equals(issuedAt);
                },
                (picture, id) -> new DirectionIssued(
                        picture.journey().referralId(),
                        id,
                        determined(power),
                        restricted,
                        hospital,
                        day,
                        day.plusDays(DAYS_AFTER_DIRECTION),
                        issuedAt,
                        place(by),
                        document));
    }

    public static Entry departure(AccessScope by, String hospital, Moment departedAt) {
        return new Entry(
                EventType.DEPARTURE_RECORDED,
                departedAt,
                "departedAt",
                fact -> {
                    var known = fact.as(DepartureRecorded.class);
                    return known.hospital().equals(hospital)
                            && known.departedAt().equals(departedAt);
                },
                (picture, id) -> new DepartureRecorded(
                        picture.journey().referralId(),
                        id,
                        picture.journey().referral().originPrison(),
                        hospital,
                        departedAt,
                        place(by),
                        null));
    }

    public static Entry admission(AccessScope by, String hospital, Moment receivedAt, String document) {
        if (!hospital.equals(by.unit())) {
            throw RefusedException.of(RecordingRefusal.NOT_YOUR_UNIT, "hospital");
        }
        return new Entry(
                EventType.ADMISSION_RECORDED,
                receivedAt,
                "receivedAt",
                fact -> {
                    var known = fact.as(AdmissionRecorded.class);
                    return known.hospital().equals(hospital)
                            && known.receivedAt().equals(receivedAt);
                },
                (picture, id) -> new AdmissionRecorded(
                        picture.journey().referralId(), id, hospital, receivedAt, place(by), document));
    }

    /** Of several admissions to the unit, the one that counts first. */
    public static Entry retraction(AccessScope by, RetractionReason reason, Moment retractedAt) {
        return new Entry(EventType.ADMISSION_RETRACTED, retractedAt, "retractedAt", again -> false, (picture, id) -> {
            Fact admission = retractable(picture.journey().facts(), by.unit());
            if (retractedAt.londonDay().isBefore(admission.happened().londonDay())) {
                throw RefusedException.of(RecordingRefusal.RETRACTED_BEFORE_ADMISSION, "retractedAt");
            }
            return new AdmissionRetracted(
                    picture.journey().referralId(),
                    id,
                    admission.as(AdmissionRecorded.class).admissionId(),
                    reason,
                    retractedAt,
                    place(by));
        });
    }

    private static Fact retractable(List<Fact> facts, String unit) {
        Predicate<Fact> own = fact -> fact.is(EventType.ADMISSION_RECORDED)
                && fact.as(AdmissionRecorded.class).hospital().equals(unit);
        if (facts.stream().noneMatch(own)) {
            throw new RefusedException(RecordingRefusal.ADMISSION_NOT_RECORDED);
        }
        return Admissions.standing(facts)
                .filter(own)
                .findFirst()
                .orElseThrow(() -> new RefusedException(RecordingRefusal.ADMISSION_ALREADY_RETRACTED));
    }

    private static LegalPower determined(LegalPower power) {
        if (power == LegalPower.UNDETERMINED) {
            throw RefusedException.of(RecordingRefusal.POWER_UNDETERMINED, "power");
        }
        return power;
    }

    /** The role and the place it acts for; never the person. */
    private static String place(AccessScope by) {
        String role = Stream.of(Roles.MOJ, Roles.UNIT, Roles.INREACH, Roles.CUSTODY)
                .filter(by::has)
                .findFirst()
                .orElseThrow();
        String where = switch (role) {
            case Roles.UNIT -> by.unit();
            case Roles.INREACH, Roles.CUSTODY -> by.prison();
            default -> null;
        };
        return Stream.of(role, where).filter(part -> part != null).collect(Collectors.joining("."));
    }
}
