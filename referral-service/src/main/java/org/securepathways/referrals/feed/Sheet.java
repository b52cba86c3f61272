package org.securepathways.referrals.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.referrals.prison.Prison;

/**
 * All that the prison's feed tells of one person: a fold over the facts, the same in whatever order they came.
 *
 * @param movedAt when the person came to or left where they are; null where nothing was told of it
 * @param prison the prison that holds the person, or held them last; null where none was told
 * @param prisonAt since when that is known
 * @param hospitalReleases when, and from where, the person was released to hospital and that was no mistake
 * @param status the legal status; null where none was told
 * @param dates what was told last of each date
 * @param datesAt when the last of them was told; null where none was
 * @param datesToCheck the feed said that dates changed, and not to what
 */
public record Sheet(
        Whereabouts whereabouts,
        Instant movedAt,
        Prison prison,
        Instant prisonAt,
        List<FeedFact> hospitalReleases,
        CustodyStatus status,
        Instant statusAt,
        Map<SentenceDate, LocalDate> dates,
        Instant datesAt,
        boolean datesToCheck) {

    /** Of somebody the feed has told nothing of. */
    public static final Sheet NOTHING = of(List.of());

    public static Sheet of(List<FeedFact> facts) {
        var movements = Movements.of(facts);
        var fold = new Fold();
        movements.forEach(fold::moved);
        facts.stream().sorted(Movements.AS_THEY_HAPPENED).forEach(fold::told);
        var hospitalReleases = movements.stream()
                .filter(fact ->
                        fact.kind() == FeedFact.Kind.RELEASED && fact.reason() == MovementReason.RELEASED_TO_HOSPITAL)
                .toList();
        return new Sheet(
                fold.whereabouts,
                fold.movedAt,
                fold.prison,
                fold.prisonAt,
                hospitalReleases,
                fold.status,
                fold.statusAt,
                Map.copyOf(fold.dates),
                fold.datesAt,
                fold.datesToCheck);
    }

    /** That date as it was told last; empty where it was not, or was told not to exist. */
    public Optional<LocalDate> date(SentenceDate which) {
        return Optional.ofNullable(dates.get(which));
    }

    /** Whether a prison holds the person, be it that they are out for a while. */
    public boolean isHeld() {
        return whereabouts == Whereabouts.IN_PRISON || whereabouts == Whereabouts.AWAY;
    }

    /** The day custody ended by release or death; empty while it has not. */
    public Optional<LocalDate> custodyEndedOn() {
        return whereabouts == Whereabouts.RELEASED || whereabouts == Whereabouts.DIED
                ? Optional.of(Moment.of(movedAt).londonDay())
                : Optional.empty();
    }

    /** The fold as it goes. */
    private static final class Fold {
        private Whereabouts whereabouts = Whereabouts.UNKNOWN;
        private Instant movedAt;
        private Prison prison;
        private Instant prisonAt;
        private CustodyStatus status;
        private Instant statusAt;
        private final Map<SentenceDate, LocalDate> dates = new EnumMap<>(SentenceDate.class);
        private Instant datesAt;
        private boolean datesToCheck;

        void moved(FeedFact fact) {
            whereabouts = fact.kind() == FeedFact.Kind.RECEIVED
                    ? Whereabouts.IN_PRISON
                    : fact.reason().afterLeaving();
            movedAt = fact.at();
            if (fact.prison() != null) {
                prison = fact.prison();
                prisonAt = fact.at();
            }
        }

        void told(FeedFact fact) {
            if (fact.reason() == MovementReason.DIED
                    && (movedAt == null || !fact.at().isBefore(movedAt))) {
                whereabouts = Whereabouts.DIED;
                movedAt = fact.at();
            }
            if (fact.details().status() != null) {
                status = fact.details().status();
                statusAt = fact.at();
            }
            var told = fact.details().dates();
            if (!told.isEmpty()) {
                datesAt = fact.at();
                datesToCheck = false;
                told.forEach((which, day) ->
                        day.ifPresentOrElse(known -> dates.put(which, known), () -> dates.remove(which)));
            } else if (fact.type().endsWith("sentence-dates-changed")) {
                datesToCheck = true;
            }
        }
    }
}
