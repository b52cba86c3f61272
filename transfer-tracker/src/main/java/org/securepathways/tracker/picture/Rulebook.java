package org.securepathways.tracker.picture;

import org.securepathways.tracker.holder.HolderRules;
import org.securepathways.tracker.standard.Standards;

/** The data that decides: the time limits, and who holds a case when. */
public record Rulebook(Standards standards, HolderRules holders) {}
