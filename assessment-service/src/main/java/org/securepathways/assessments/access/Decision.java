package org.securepathways.assessments.access;

import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;

/**
 * What the access meeting recommended, and how that came about.
 *
 * @param supersedes the decision it takes the place of
 * @param binding whether a contract binds a unit to follow it; absent where nothing is to be followed
 */
public record Decision(
        UUID id,
        Recommendation recommendation,
        Moment decidedAt,
        Reasoning reasoning,
        Sitting sitting,
        Optional<Superseding> supersedes,
        Optional<Boolean> binding) {

    /** A decision of which nothing else is told. */
    public static Decision plain(UUID id, Recommendation recommendation, Moment decidedAt) {
        return new Decision(
                id, recommendation, decidedAt, Reasoning.NONE, Sitting.NOT_TOLD, Optional.empty(), Optional.empty());
    }

    public AccessOutcome outcome() {
        return recommendation.outcome();
    }

    public boolean admits() {
        return outcome() == AccessOutcome.ADMIT;
    }

    /** The same, taken in that sitting. */
    public Decision in(Sitting where) {
        return new Decision(id, recommendation, decidedAt, reasoning, where, supersedes, binding);
    }

    /** The same, binding or not; only an admission can bind. */
    public Decision binding(boolean binds) {
        Optional<Boolean> known = admits() ? Optional.of(binds) : Optional.empty();
        return new Decision(id, recommendation, decidedAt, reasoning, sitting, supersedes, known);
    }

    /** The same, in the place of another. */
    public Decision instead(Superseding of) {
        return new Decision(id, recommendation, decidedAt, reasoning, sitting, Optional.of(of), binding);
    }

    boolean isOpen() {
        return outcome() == AccessOutcome.MORE_INFORMATION;
    }

    /** A refusal can become an admission when the person gets worse, and what was left open can be decided. */
    boolean canBecome(Decision next) {
        return isOpen() || (!admits() && next.admits());
    }
}
