package org.securepathways.beds.patient;

import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/**
 * What the access meeting recommended.
 *
 * @param level null, as service and carePathway are, unless it recommended admission
 * @param byMinistry what the Ministry decided on the level since; empty where it did not
 */
public record AccessDecision(
        UUID id,
        AccessOutcome outcome,
        SecurityLevel level,
        ServiceType service,
        CarePathway carePathway,
        Optional<MinistryLevel> byMinistry) {

    /** A recommendation to admit that does not say where to cannot be matched: it is no decision we could act on. */
    public AccessDecision {
        if (outcome == AccessOutcome.ADMIT && (level == null || service == null || carePathway == null)) {
            throw new IllegalArgumentException("an ADMIT decision names level, service and care pathway");
        }
    }

    public AccessDecision(
            UUID id, AccessOutcome outcome, SecurityLevel level, ServiceType service, CarePathway carePathway) {
        this(id, outcome, level, service, carePathway, Optional.empty());
    }

    /** The Ministry's decision on the level, by the query it answers. */
    public record MinistryLevel(UUID query, SecurityLevel level) {}

    /** The level a bed must have: the Ministry's where it decided one, else the meeting's. */
    public SecurityLevel levelToMatch() {
        return byMinistry.map(MinistryLevel::level).orElse(level);
    }

    /** What is searched for changes with it, so that nothing found is told again. */
    public UUID searchedAs() {
        return byMinistry.map(MinistryLevel::query).orElse(id);
    }

    public boolean admits() {
        return switch (outcome) {
            case ADMIT -> true;
            case OTHER_SERVICE, MORE_INFORMATION, NOT_HOSPITAL -> false;
        };
    }
}
