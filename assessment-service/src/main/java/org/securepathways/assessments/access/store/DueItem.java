package org.securepathways.assessments.access.store;

import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.codes.Urgency;

/**
 * A case in which something passes.
 *
 * @param due the last day in time
 */
public record DueItem(UUID id, LocalDate due, String prison, Urgency urgency) {}
