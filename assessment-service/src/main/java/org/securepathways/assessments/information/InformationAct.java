package org.securepathways.assessments.information;

import java.util.Optional;

/** How a request for information ends. */
public enum InformationAct {
    /** What was asked for is there. */
    SUPPLY,
    /** Whoever asked needs it no more. */
    DROP;

    Optional<InformationRefusal> refusal(InformationStatus status) {
        return switch (status) {
            case OPEN -> Optional.empty();
            case SUPPLIED -> Optional.of(InformationRefusal.INFORMATION_SUPPLIED_ALREADY);
            case NO_LONGER_NEEDED -> Optional.of(InformationRefusal.INFORMATION_NOT_NEEDED);
        };
    }
}
