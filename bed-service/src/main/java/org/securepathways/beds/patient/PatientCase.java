package org.securepathways.beds.patient;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One case as the other services told it: facts only, the same whatever order they came in. */
public record PatientCase(
        UUID referralId,
        Optional<Needs> needs,
        Optional<AccessDecision> decision,
        Optional<Instant> withdrawnAt,
        Optional<Admission> admission) {

    /** What to search a bed for: known once both the referral and a decision to admit are. */
    public Optional<Search> search() {
        return decision.filter(AccessDecision::admits).flatMap(d -> needs.map(n -> Search.of(n, d)));
    }

    public boolean isOver() {
        return withdrawnAt.isPresent() || admission.isPresent();
    }
}
