package org.securepathways.referrals.referral;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;

/**
 * All that is said about one start: every figure stays beside the others, and one of them holds.
 *
 * @param figures who says when, as recorded or claimed, earliest first
 * @param rulings what adjudicators ruled, the last one last
 * @param holds the start that holds; null where nobody has said any
 */
public record Starts(Milestone milestone, List<Figure> figures, List<Ruling> rulings, Moment holds, Basis basis) {
    private static final Set<Milestone> DISPUTABLE = Collections.unmodifiableSet(EnumSet.of(
            Milestone.NEED_IDENTIFIED,
            Milestone.INITIAL_REQUEST_MADE,
            Milestone.REFERRAL_NOTICE_GIVEN,
            Milestone.REFERRAL_SENT,
            Milestone.RECEIVED,
            Milestone.COMPLETE));

    /**
     * One party's figure.
     *
     * @param claimId null of what was recorded and not claimed
     */
    public record Figure(UUID claimId, Moment at, Party by, EvidenceKind evidence) {
        /** What was recorded, as the referrer said it. */
        public static Figure recorded(Said said) {
            return new Figure(null, said.at(), said.by(), said.evidence());
        }
    }

    /** What an adjudicator ruled. */
    public record Ruling(UUID rulingId, Moment start, UUID upheldClaim) {}

    /** Why a start holds. */
    public enum Basis {
        /** An adjudicator ruled so. */
        RULING,
        /** It is the earliest for which there is more than somebody's word. */
        EARLIEST_EVIDENCED,
        /** It is what was recorded first; claims wait for a ruling. */
        AS_RECORDED,
        /** Nobody has said any. */
        NONE
    }

    /** The milestones a clock can start on, and whose time can so be disputed. */
    public static Set<Milestone> disputable() {
        return DISPUTABLE;
    }

    /** @param untilRuled which start holds while nobody has ruled: a setting */
    public static Starts of(Milestone milestone, List<Figure> told, List<Ruling> rulings, Basis untilRuled) {
        var figures = told.stream()
                .sorted(Comparator.comparing(figure -> figure.at().instant()))
                .toList();
        if (!rulings.isEmpty()) {
            return new Starts(
                    milestone, figures, rulings, rulings.get(rulings.size() - 1).start(), Basis.RULING);
        }
        var candidates = candidates(figures, untilRuled).toList();
        return candidates.isEmpty()
                ? new Starts(milestone, figures, rulings, null, Basis.NONE)
                : new Starts(milestone, figures, rulings, candidates.get(0).at(), untilRuled);
    }

    private static Stream<Figure> candidates(List<Figure> figures, Basis untilRuled) {
        return figures.stream()
                .filter(figure -> figure.claimId() == null
                        || (untilRuled == Basis.EARLIEST_EVIDENCED && figure.evidence() != EvidenceKind.STATEMENT));
    }
}
