package org.securepathways.tracker.alert;

import java.util.Optional;
import org.securepathways.tracker.fact.Fact;

/** One fact that looks wrong, and why. */
public record Alert(AlertCode code, Fact fact, Optional<String> hospital) {}
