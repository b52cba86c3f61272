package org.securepathways.tracker.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.StartClaimed;
import org.securepathways.tracker.fact.Fact;

/** Gathers from the facts of one case every figure anybody gave for a start. */
final class FigureBook {
    private final Map<Milestone, List<Figure>> figures = new EnumMap<>(Milestone.class);

    static Map<Milestone, List<Figure>> of(List<Fact> own) {
        FigureBook book = new FigureBook();
        own.forEach(book::read);
        book.figures.values().forEach(list -> list.sort(Figure.EARLIEST));
        return book.figures;
    }

    private void read(Fact fact) {
        switch (fact.type()) {
            case REFERRAL_SUBMITTED -> submitted(fact, fact.as(ReferralSubmitted.class));
            case REFERRAL_CORRECTED ->
                byForm(
                        Milestone.INITIAL_REQUEST_MADE,
                        fact,
                        fact.as(ReferralCorrected.class).referral().initialRequestAt());
            case REFERRAL_START_CLAIMED -> claimed(fact, fact.as(StartClaimed.class));
            case REFERRAL_NEED_IDENTIFIED,
                    REFERRAL_INITIAL_REQUEST_MADE,
                    REFERRAL_NOTICE_GIVEN,
                    REFERRAL_RECEIVED,
                    REFERRAL_COMPLETE -> told(fact, fact.as(MilestoneRecorded.class));
            default -> {
                // The others say nothing of a start that can be disputed.
            }
        }
    }

    /** Withdrawn and made again is one episode: it was sent when its first referral was. */
    private void submitted(Fact fact, ReferralSubmitted referral) {
        Moment first = Optional.ofNullable(referral.firstSentAt()).orElse(referral.sentAt());
        byForm(Milestone.REFERRAL_SENT, fact, first);
        byForm(Milestone.INITIAL_REQUEST_MADE, fact, referral.initialRequestAt());
    }

    private void byForm(Milestone milestone, Fact fact, Moment at) {
        if (at != null) {
            Evidence evidence = Evidence.at(fact, at);
            add(milestone, new Figure(Optional.empty(), evidence, Party.PRISON_HEALTH, EvidenceKind.FORM));
        }
    }

    private void told(Fact fact, MilestoneRecorded told) {
        add(told.milestone(), new Figure(Optional.empty(), Evidence.of(fact), told.saidBy(), told.evidence()));
    }

    private void claimed(Fact fact, StartClaimed claim) {
        Optional<UUID> id = Optional.of(claim.claimId());
        add(claim.milestone(), new Figure(id, Evidence.of(fact), claim.claimant(), claim.evidence()));
    }

    private void add(Milestone milestone, Figure figure) {
        figures.computeIfAbsent(milestone, none -> new ArrayList<>()).add(figure);
    }
}
