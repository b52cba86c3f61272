package org.securepathways.assessments.recognition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One step in the trust between an organisation and a prison's team.
 *
 * @param by who recorded it: the subject of their token
 */
public record TrustStep(TrustAct act, LocalDate onDay, TrustReason reason, String by, Instant recordedAt) {}
