package org.securepathways.tracker.recording;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.ApplicationCompleted;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;

/** The four things the tracker is told itself, checked for what the request alone can show. */
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
