package org.securepathways.referrals.document;

import java.time.Instant;

/** That a document was taken away: by whom, when and why. */
public record Removal(String by, Instant at, RemovalReason reason) {}
