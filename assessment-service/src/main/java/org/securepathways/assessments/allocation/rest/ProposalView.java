package org.securepathways.assessments.allocation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.allocation.Criterion;
import org.securepathways.assessments.allocation.Proposal;

/**
 * A proposal as it is shown.
 *
 * @param ruledOutInAll how many were ruled out; only the first are shown
 */
record ProposalView(
        UUID referralId,
        int rulesVersion,
        List<RankedView> candidates,
        List<RuledOutView> ruledOut,
        int candidatesInAll,
        int ruledOutInAll) {
    private static final int SHOWN = 50;

    /** Somebody in the order, with what each rule found, and why they come after the one before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RankedView(int rank, UUID clinicianId, String name, List<String> because, String after) {}

    /** Somebody who is ruled out, by which criterion and why. */
    record RuledOutView(UUID clinicianId, String name, Criterion by, String says) {}

    static ProposalView of(UUID referralId, Proposal proposal) {
        return new ProposalView(
                referralId,
                proposal.rulesVersion(),
                proposal.ranked().stream()
                        .limit(SHOWN)
                        .map(r -> new RankedView(
                                r.rank(),
                                r.candidate().id(),
                                r.candidate().details().name(),
                                r.because(),
                                r.after().orElse(null)))
                        .toList(),
                proposal.ruledOut().stream()
                        .limit(SHOWN)
                        .map(r -> new RuledOutView(
                                r.candidate().id(), r.candidate().details().name(), r.criterion(), r.says()))
                        .toList(),
                proposal.ranked().size(),
                proposal.ruledOut().size());
    }
}
