package org.securepathways.tracker.picture;

import org.securepathways.tracker.holder.HolderRules;
import org.securepathways.tracker.journey.StartBasis;
import org.securepathways.tracker.standard.Standards;

/** What decides: the time limits, who holds a case when, and which start holds until an adjudicator rules. */
public record Rulebook(Standards standards, HolderRules holders, StartBasis untilRuled) {}
