package org.securepathways.assessments.access;

import org.securepathways.contracts.codes.SecurityLevel;

/**
 * A member of the meeting who saw it differently.
 *
 * @param by who, as the minutes name them
 * @param level which level they would have chosen; null where none
 * @param why in their words
 */
public record Dissent(String by, SecurityLevel level, String why) {}
