package org.securepathways.referrals.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.securepathways.referrals.form.PersonSection.Consulted;
import org.securepathways.referrals.referral.Referral;

/**
 * What the patient is told of the referral, before it is put into words. Dates, destination and other people are in it
 * only where a clinician released them.
 *
 * @param sentOn null unless dates are released
 * @param hospital null unless the destination is released
 * @param writer who wrote the letter; null unless other people are released
 * @param closeOneAsked false unless other people are released
 */
public record PatientSummary(
        State state, LocalDate sentOn, String hospital, String writer, boolean closeOneAsked, List<Part> withheld) {

    /** How it stands, as far as it makes a difference to the patient. */
    public enum State {
        ASKED,
        READ,
        MORE_ASKED,
        VISIT,
        TURNED_DOWN,
        STOPPED,
        IN_HOSPITAL,
        JOINED
    }

    public static PatientSummary of(Referral referral, List<Release> releases) {
        var holding = releases.stream().filter(Release::holds).toList();
        boolean people = holds(holding, Part.THIRD_PARTIES);
        var form = referral.content().form();
        return new PatientSummary(
                state(referral),
                holds(holding, Part.DATES) ? referral.sentAt().londonDay() : null,
                holding.stream()
                        .filter(release -> release.part() == Part.DESTINATION)
                        .map(Release::hospital)
                        .findAny()
                        .orElse(null),
                people ? form.referrer().name() : null,
                people && form.person().carerConsulted() == Consulted.YES,
                Stream.of(Part.values()).filter(part -> !holds(holding, part)).toList());
    }

    private static State state(Referral referral) {
        return switch (referral.status()) {
            case OPEN ->
                switch (referral.standing().stage()) {
                    case SENT -> State.ASKED;
                    case RECEIVED -> State.READ;
                    case RETURNED -> State.MORE_ASKED;
                    case ACCEPTED -> State.VISIT;
                };
            case WITHDRAWN -> State.STOPPED;
            case REJECTED -> State.TURNED_DOWN;
            case CLOSED -> State.IN_HOSPITAL;
            case MERGED -> State.JOINED;
        };
    }

    private static boolean holds(List<Release> holding, Part part) {
        return holding.stream().anyMatch(release -> release.part() == part);
    }

    /** Hides whoever is named from logs. */
    @Override
    public String toString() {
        return "PatientSummary[" + state + "]";
    }
}
