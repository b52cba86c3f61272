package org.securepathways.referrals.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.referral.Missing;
import org.securepathways.referrals.referral.ReferralStatus;

/**
 * Which referrals are listed: those that fit all of it.
 *
 * @param statuses any of these; open ones where none is given
 * @param prisons held in any of these; in all where none is given
 * @param urgencies any of these, by the judgement that orders work; all where none is given
 * @param missing the first step that is not done is any of these; all where none is given
 * @param daysOpen at least so many days, counted in London from the day after the clock started
 */
public record Filter(
        Set<ReferralStatus> statuses,
        Set<Prison> prisons,
        Set<Urgency> urgencies,
        Set<Missing.Step> missing,
        OptionalInt daysOpen) {

    /** @throws RefusedException where days are asked of referrals that are not open any more */
    public Filter {
        if (daysOpen.isPresent() && !statuses.isEmpty() && !statuses.equals(Set.of(ReferralStatus.OPEN))) {
            throw RefusedException.of(FindingRefusal.DAYS_OF_OPEN_ONLY, "daysOpen");
        }
        statuses = statuses.isEmpty() ? Set.of(ReferralStatus.OPEN) : Set.copyOf(statuses);
        prisons = Set.copyOf(prisons);
        urgencies = Set.copyOf(urgencies);
        missing = Set.copyOf(missing);
    }

    /** Clocks that started before this instant have run the days asked for; empty where none are. */
    public Optional<Instant> startedBefore(LocalDate today) {
        return daysOpen.isEmpty()
                ? Optional.empty()
                : Optional.of(today.minusDays(daysOpen.getAsInt() - 1L)
                        .atStartOfDay(Moment.LONDON)
                        .toInstant());
    }
}
