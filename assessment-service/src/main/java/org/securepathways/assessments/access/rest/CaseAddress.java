package org.securepathways.assessments.access.rest;

import java.net.URI;
import java.util.UUID;

/** Where a case is shown, with everything that was added to it. */
public final class CaseAddress {
    private CaseAddress() {}

    public static URI of(UUID id) {
        return URI.create("/cases/" + id);
    }
}
