package org.securepathways.beds.unit;

import java.time.LocalDate;

/** A unit says it can fill a bed; the version is the unit's own, and counts up. */
public record PublishVacancy(String unit, String reference, String ward, LocalDate availableFrom, long version) {}
