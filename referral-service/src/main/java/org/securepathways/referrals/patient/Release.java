package org.securepathways.referrals.patient;

import java.time.Instant;
import java.util.UUID;

/**
 * A clinician's decision that the patient may be told something.
 *
 * @param hospital named by the clinician; null unless it is about the destination
 * @param withheldBy who took it back; null while it holds
 */
public record Release(
        UUID id, Part part, String hospital, String by, Instant at, String withheldBy, Instant withheldAt) {

    public boolean holds() {
        return withheldAt == null;
    }
}
