package org.securepathways.assessments.allocation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.kit.rule.RefusedException;

/**
 * That somebody has a case, or had it.
 *
 * @param rank they had in the proposal; absent where the rules had ruled them out
 * @param overrideReason why it was them and not the first of the proposal
 */
public record Allocation(
        UUID id,
        UUID caseId,
        UUID clinicianId,
        int rulesVersion,
        Optional<Integer> rank,
        Optional<OverrideReason> overrideReason,
        String allocatedBy,
        Instant allocatedAt,
        Optional<Instant> endedAt,
        Optional<EndReason> endReason) {

    /** Whom somebody chooses, if anybody, and why. */
    public record Choice(Optional<UUID> clinician, Optional<OverrideReason> reason) {}

    /**
     * Gives a case to whom the choice names, or to the first of the proposal who does not have it.
     *
     * @param holder who has it until now
     */
    public static Allocation of(
            UUID id, UUID caseId, Proposal proposal, Choice choice, Optional<UUID> holder, String by, Instant now) {
        var first = proposal.ranked().stream()
                .map(ranked -> ranked.candidate().id())
                .filter(candidate -> holder.filter(candidate::equals).isEmpty())
                .findFirst();
        var chosen = choice.clinician()
                .or(() -> first)
                .orElseThrow(() -> new RefusedException(AllocationRefusal.NO_CANDIDATE));
        if (!proposal.knows(chosen)) {
            throw RefusedException.of(AllocationRefusal.ALLOCATION_NOT_A_CANDIDATE, "clinician");
        }
        if (holder.filter(chosen::equals).isPresent()) {
            throw RefusedException.of(AllocationRefusal.ALLOCATION_HAS_IT_ALREADY, "clinician");
        }
        boolean asProposed = first.filter(chosen::equals).isPresent();
        if (!asProposed && choice.reason().isEmpty()) {
            throw RefusedException.of(AllocationRefusal.OVERRIDE_REASON_REQUIRED, "overrideReason");
        }
        return new Allocation(
                id,
                caseId,
                chosen,
                proposal.rulesVersion(),
                proposal.rankOf(chosen),
                asProposed ? Optional.empty() : choice.reason(),
                by,
                now,
                Optional.empty(),
                Optional.empty());
    }

    Allocation ended(EndReason reason, Instant now) {
        return new Allocation(
                id,
                caseId,
                clinicianId,
                rulesVersion,
                rank,
                overrideReason,
                allocatedBy,
                allocatedAt,
                Optional.of(now),
                Optional.of(reason));
    }
}
