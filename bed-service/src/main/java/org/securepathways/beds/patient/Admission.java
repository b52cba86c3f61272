package org.securepathways.beds.patient;

import java.time.Instant;

/** Which hospital unit received the person, and when. */
public record Admission(String unit, Instant at) {}
