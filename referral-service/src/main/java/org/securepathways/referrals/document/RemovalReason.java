package org.securepathways.referrals.document;

/** Why a document is taken away. */
public enum RemovalReason {
    WRONG_PERSON,
    WRONG_DOCUMENT,
    ILLEGIBLE,
    SUPERSEDED,
    SHARED_WITHOUT_RIGHT
}
