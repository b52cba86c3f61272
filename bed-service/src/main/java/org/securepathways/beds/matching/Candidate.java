package org.securepathways.beds.matching;

import java.util.List;

/** A bed the person could have. */
public record Candidate(String unit, String ward, String vacancy, List<Reason> reasons) {}
