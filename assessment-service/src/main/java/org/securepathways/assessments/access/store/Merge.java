package org.securepathways.assessments.access.store;

import java.util.UUID;

/**
 * Two referrals are of one person, or turned out not to be.
 *
 * @param survivor the one that goes on
 * @param sequence the survivor's count of its events: the last one told decides
 */
public record Merge(UUID survivor, UUID merged, long sequence, boolean stands) {}
