package org.securepathways.assessments.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.directory.Details;

/**
 * Somebody who could be given a case.
 *
 * @param openCases they have now and still have to assess
 * @param leave that is not over
 * @param lastGiven when they were last given a case; absent for never
 */
public record Candidate(
        UUID id, Details details, int openCases, int capacity, List<Leave> leave, Optional<Instant> lastGiven) {}
