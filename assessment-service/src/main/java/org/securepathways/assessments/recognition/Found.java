package org.securepathways.assessments.recognition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;

/**
 * The assessment that counts now.
 *
 * @param organisation that made it
 * @param currentUntil the last day on which it counts
 */
public record Found(
        UUID assessmentId,
        String organisation,
        Optional<SecurityLevel> level,
        Optional<CarePathway> carePathway,
        LocalDate currentUntil) {}
