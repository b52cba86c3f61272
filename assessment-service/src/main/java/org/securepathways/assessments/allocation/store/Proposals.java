package org.securepathways.assessments.allocation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.Referral;
import org.securepathways.assessments.access.ReferralFacts;
import org.securepathways.assessments.allocation.Need;
import org.securepathways.assessments.allocation.Places;
import org.securepathways.assessments.allocation.Proposal;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;

/** Proposes assessors for a case, among those the caller sees, by the rules of today. */
@ApplicationScoped
public class Proposals {
    private final RulesTable rules;
    private final CandidateRows candidates;
    private final Clock clock;

    Proposals(RulesTable rules, CandidateRows candidates, Clock clock) {
        this.rules = rules;
        this.candidates = candidates;
        this.clock = clock;
    }

    public Uni<Proposal> of(Mutiny.StatelessSession session, AccessScope scope, Case c) {
        var today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        var facts = c.referral().map(Referral::facts).orElseThrow();
        return rules.on(session, today)
                .chain(set ->
                        candidates.all(session, scope, today).map(all -> Proposal.of(set, need(facts, today), all)));
    }

    private static Need need(ReferralFacts facts, LocalDate today) {
        return new Need(facts.region(), facts.carePathway(), Places.shipped().ofPrison(facts.prison()), today);
    }
}
