package org.securepathways.referrals.document;

/** What the virus scanner said. What it finds infected is not stored, so that has no constant. */
public enum ScanResult {
    CLEAN,
    /** No scanner is set up: open with care. */
    NOT_SCANNED
}
