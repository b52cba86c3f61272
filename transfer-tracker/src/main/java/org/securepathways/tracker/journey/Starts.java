package org.securepathways.tracker.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.referral.StartRuled;
import org.securepathways.tracker.fact.Fact;

/**
 * All that is said about when one milestone was reached: every party's figure beside the others, and the one that holds.
 *
 * @param figures the earliest first
 * @param rulings what adjudicators ruled, the last told last
 * @param holds the one that clocks go by
 */
public record Starts(
        Milestone milestone, List<Figure> figures, List<Ruling> rulings, Evidence holds, StartBasis basis) {
    /** The milestones whose time can be disputed. */
    static final Set<Milestone> DISPUTABLE = Collections.unmodifiableSet(EnumSet.of(
            Milestone.NEED_IDENTIFIED,
            Milestone.INITIAL_REQUEST_MADE,
            Milestone.REFERRAL_NOTICE_GIVEN,
            Milestone.REFERRAL_SENT,
            Milestone.RECEIVED,
            Milestone.COMPLETE));

    /** What an adjudicator ruled. */
    public record Ruling(UUID id, Evidence start, Optional<UUID> upheldClaim, long sequence) {}

    /** Of every milestone that anybody said something about, for a case and those merged into it. */
    static List<Starts> of(UUID referralId, Map<UUID, List<Fact>> byCase, StartBasis untilRuled) {
        List<Starts> all = new ArrayList<>();
        Map<UUID, Map<Milestone, List<Figure>>> books = new TreeMap<>();
        byCase.forEach((id, own) -> books.put(id, FigureBook.of(own)));
        for (Milestone milestone : DISPUTABLE) {
            List<Starts> each = new ArrayList<>();
            byCase.forEach((id, own) -> one(
                            milestone, books.get(id).getOrDefault(milestone, List.of()), own, untilRuled)
                    .ifPresent(each::add));
            Optional<Ruling> last = lastRuling(milestone, byCase.getOrDefault(referralId, List.of()));
            together(milestone, each, last).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Starts> one(
            Milestone milestone, List<Figure> figures, List<Fact> own, StartBasis untilRuled) {
        List<Ruling> rulings = rulings(milestone, own);
        if (!rulings.isEmpty()) {
            Evidence ruled = rulings.get(rulings.size() - 1).start();
            return Optional.of(new Starts(milestone, figures, rulings, ruled, StartBasis.RULING));
        }
        return figures.stream()
                .filter(figure -> figure.mayHold(untilRuled))
                .findFirst()
                .map(figure -> new Starts(milestone, figures, rulings, figure.evidence(), untilRuled));
    }

    /** Of cases merged the earliest start is kept, unless it was ruled on since they were one. */
    private static Optional<Starts> together(Milestone milestone, List<Starts> each, Optional<Ruling> ruledSince) {
        List<Figure> figures = each.stream()
                .flatMap(starts -> starts.figures.stream())
                .sorted(Figure.EARLIEST)
                .toList();
        List<Ruling> rulings =
                each.stream().flatMap(starts -> starts.rulings.stream()).toList();
        return each.stream()
                .min(Comparator.comparing(Starts::holds, Evidence.EARLIEST)
                        .thenComparing(starts -> starts.holds.fact()))
                .map(earliest -> ruledSince
                        .map(ruling -> new Starts(milestone, figures, rulings, ruling.start(), StartBasis.RULING))
                        .orElseGet(() -> new Starts(milestone, figures, rulings, earliest.holds, earliest.basis)));
    }

    private static Optional<Ruling> lastRuling(Milestone milestone, List<Fact> own) {
        long merged =
                Telling.last(own, EventType.REFERRAL_MERGED).map(Fact::sequence).orElse(0L);
        return rulings(milestone, own).stream()
                .filter(ruling -> ruling.sequence() > merged)
                .reduce((earlier, later) -> later);
    }

    private static List<Ruling> rulings(Milestone milestone, List<Fact> own) {
        return Telling.of(own, EventType.REFERRAL_START_RULED).stream()
                .filter(fact -> fact.as(StartRuled.class).milestone() == milestone)
                .map(Starts::ruling)
                .toList();
    }

    private static Ruling ruling(Fact fact) {
        StartRuled ruled = fact.as(StartRuled.class);
        return new Ruling(
                ruled.rulingId(), Evidence.of(fact), Optional.ofNullable(ruled.upheldClaim()), fact.sequence());
    }

    public boolean isRuled() {
        return basis == StartBasis.RULING;
    }

    /** Whether there is more than one thing said about it. */
    public boolean isContested() {
        return figures.size() > 1 || !rulings.isEmpty();
    }
}
