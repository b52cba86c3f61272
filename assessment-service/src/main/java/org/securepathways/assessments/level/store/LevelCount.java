package org.securepathways.assessments.level.store;

import org.securepathways.contracts.codes.SecurityLevel;

/**
 * How often the Ministry decided so.
 *
 * @param year in which the financial year began
 */
public record LevelCount(SecurityLevel recommended, SecurityLevel decided, int year, int n) {}
