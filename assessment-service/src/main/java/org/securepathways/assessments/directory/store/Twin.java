package org.securepathways.assessments.directory.store;

import java.util.UUID;

/**
 * An entry that may be the same person.
 *
 * @param sameRegistration it is; otherwise only the name and the organisation are the same
 * @param visible to whoever asks
 */
public record Twin(UUID id, boolean sameRegistration, boolean sameAccount, boolean visible) {}
