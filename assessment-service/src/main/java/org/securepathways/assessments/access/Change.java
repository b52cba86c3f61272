package org.securepathways.assessments.access;

import java.util.List;

/** A case before and after a command or a fact, and what the others are told of it. */
public record Change(Case before, Case after, List<CaseEvent> events) {}
