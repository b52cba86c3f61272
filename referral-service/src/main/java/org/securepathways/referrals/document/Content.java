package org.securepathways.referrals.document;

import java.time.Instant;
import java.util.UUID;

/**
 * The content of a document as it was received.
 *
 * @param file the name of the file it lies in
 * @param mediaType decided by the content, whatever it was called
 * @param size in bytes, as received
 * @param sha256 of what was received, in hexadecimal
 * @param keyId which of the keys opens it
 */
public record Content(
        UUID file, String mediaType, long size, String sha256, ScanResult scan, String keyId, Instant storedAt) {}
