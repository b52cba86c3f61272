package org.securepathways.assessments.recognition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether an organisation recognises the assessment that counts, by what, until when, and why in words.
 *
 * @param agreement by which it does; absent for its own assessment
 * @param until the last day on which it does, unless something changes
 */
public record Recognition(
        boolean recognised,
        Optional<UUID> assessment,
        Optional<UUID> agreement,
        Optional<LocalDate> until,
        String says) {

    /** Judges it on a day, among all agreements that name the recogniser. */
    public static Recognition of(
            Optional<Found> found, Side.Member recogniser, Side.Member assessor, List<Agreement> all, LocalDate today) {
        return found.map(current -> of(current, recogniser, assessor, all, today))
                .orElseGet(() -> new Recognition(
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "No access assessment of this case counts today."));
    }

    private static Recognition of(
            Found found, Side.Member recogniser, Side.Member assessor, List<Agreement> all, LocalDate today) {
        if (found.organisation().equals(recogniser.organisation())) {
            return yes(found, Optional.empty(), found.currentUntil(), "It is this organisation's own assessment.");
        }
        var covering =
                all.stream().filter(a -> a.covers(recogniser, assessor, found)).toList();
        return covering.stream()
                .filter(a -> a.status(today) == AgreementStatus.IN_FORCE)
                .max(Comparator.comparing(Agreement::lastDay))
                .map(a -> byAgreement(found, recogniser, a))
                .orElseGet(() -> no(found, recogniser, covering, today));
    }

    private static Recognition byAgreement(Found found, Side.Member recogniser, Agreement by) {
        boolean agreementFirst = by.lastDay().isBefore(found.currentUntil());
        var until = agreementFirst ? by.lastDay() : found.currentUntil();
        return yes(
                found,
                Optional.of(by.id()),
                until,
                recogniser.organisation() + " recognises the assessment of " + found.organisation() + " until "
                        + until + ", when "
                        + (agreementFirst ? "the agreement ends." : "the assessment ceases to count."));
    }

    private static Recognition no(Found found, Side.Member recogniser, List<Agreement> covering, LocalDate today) {
        var says = covering.stream()
                .filter(a -> a.status(today) != AgreementStatus.AGREED)
                .map(Agreement::lastDay)
                .max(Comparator.naturalOrder())
                .map(end -> "The agreement by which " + recogniser.organisation() + " recognised assessments of "
                        + found.organisation() + " ended on " + end + ".")
                .orElseGet(() -> "No agreement in force covers assessments of " + found.organisation() + " for "
                        + recogniser.organisation() + ".");
        return new Recognition(
                false,
                Optional.of(found.assessmentId()),
                Optional.empty(),
                Optional.empty(),
                says + " The assessment itself counts until " + found.currentUntil() + ".");
    }

    private static Recognition yes(Found found, Optional<UUID> agreement, LocalDate until, String says) {
        return new Recognition(true, Optional.of(found.assessmentId()), agreement, Optional.of(until), says);
    }
}
