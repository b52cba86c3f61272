package org.securepathways.beds.matching;

/** One reason, as a code and in words a case manager can read out. */
public record Reason(Why code, String says) {}
