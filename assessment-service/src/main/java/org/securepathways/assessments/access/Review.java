package org.securepathways.assessments.access;

import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.WaitingChange;

/** A waiting patient was seen again by the prison's team. */
public record Review(UUID id, WaitingChange change, Moment reviewedAt) {

    boolean foundChange() {
        return switch (change) {
            case NONE -> false;
            case IMPROVED, WORSENED -> true;
        };
    }
}
