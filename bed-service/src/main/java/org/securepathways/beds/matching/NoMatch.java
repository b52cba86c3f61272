package org.securepathways.beds.matching;

import java.util.List;

/** A unit the person cannot go to now, with every reason, never none. */
public record NoMatch(String unit, List<Reason> reasons) {}
