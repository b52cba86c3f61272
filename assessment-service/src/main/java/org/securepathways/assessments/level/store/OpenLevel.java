package org.securepathways.assessments.level.store;

import org.securepathways.assessments.level.QueriedLevel;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;

/** A query that waits for evidence or for the Ministry. */
public record OpenLevel(QueriedLevel query, Region region, Urgency urgency, Moment sentAt) {}
