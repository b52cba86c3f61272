package org.securepathways.referrals.document;

import org.securepathways.kit.rule.Refusal;

/** Why a document, or what is done with one, is refused. */
public enum DocumentRefusal implements Refusal {
    DOCUMENT_TYPE_NOT_ALLOWED(
            415, "Documents are PDF, Word (docx, without macros), RTF, plain text, JPEG, PNG or TIFF."),
    DOCUMENT_TOO_LARGE(413, "The document is larger than this service takes. How much it takes, see largest."),
    DOCUMENT_EMPTY(422, "There is nothing in this document."),
    DOCUMENT_INFECTED(
            422,
            "The virus scanner found something. Nothing of it was kept; have the computer it came from looked at."),
    SCANNER_UNAVAILABLE(
            503, "The virus scanner does not answer, and without it nothing is taken. Send the content again."),
    UPLOAD_BROKEN(400, "The content ended before it was whole. Send it again from the beginning."),
    UPLOAD_RUNNING(409, "The content of this document is being received. See how far it is by reading the document."),
    UPLOADS_BUSY(503, "Too many documents are being received at once. Send the content again."),
    DOCUMENT_STORED_ALREADY(409, "The content of this document is here already. Compare sha256, or announce another."),
    DOCUMENT_AWAITED(409, "The content of this document has not come yet."),
    DOCUMENT_REMOVED(410, "This document was removed. Why, see the list."),
    DOCUMENT_UNKNOWN(404, "There is no such document with this referral, or it is not one you may see."),
    DOCUMENT_KIND_NOT_YOURS(403, "Custody puts only its own papers to a referral: nothing of the person's health."),
    REFERRAL_NOT_OPEN(409, "This referral is not open any more; documents are put to open ones."),
    WRITTEN_IN_FUTURE(422, "A document cannot be written after today.");

    private final int status;
    private final String says;

    DocumentRefusal(int status, String says) {
        this.status = status;
        this.says = says;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String says() {
        return says;
    }
}
