package org.securepathways.beds.patient;

import java.util.Optional;
import java.util.UUID;

/** One case as the other services told it: facts only, the same whatever order they came in. */
public record PatientCase(
        UUID referralId,
        Optional<Needs> needs,
        Optional<AccessDecision> decision,
        ReferralStanding standing,
        Optional<Admission> admission) {

    /** What to search a bed for: known once both the referral and a decision to admit are. */
    public Optional<Search> search() {
        return decision.filter(AccessDecision::admits).flatMap(d -> needs.map(n -> Search.of(n, d)));
    }

    /** Whether a bed may be offered and accepted now, as far as the referral goes. */
    public boolean isOpen() {
        return standing.now() == CaseStanding.OPEN && admission.isEmpty();
    }
}
