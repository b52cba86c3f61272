package org.securepathways.referrals.document;

/** How far a document has come. */
public enum DocumentStatus {
    /** Announced; its content has not come yet. */
    AWAITED,
    /** Content and all are there. */
    STORED,
    /** Taken away again, content and all; that it was there is remembered. */
    REMOVED
}
