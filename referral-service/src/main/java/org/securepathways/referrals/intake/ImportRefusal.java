package org.securepathways.referrals.intake;

import org.securepathways.kit.rule.Refusal;

/** Why a CSV file, or one row of it, is not taken. */
public enum ImportRefusal implements Refusal {
    IMPORT_UNKNOWN(404, "There is no such import, or it is not your team's."),
    CSV_TOO_LARGE(
            413, "The file is larger than this service takes. Send it in parts; what was taken is not taken again."),
    CSV_TOO_MANY_ROWS(413, "The file has more rows than this service takes. Send it in parts."),
    CSV_NOT_UTF_8(422, "The file is not UTF-8. Save it as \"CSV UTF-8\"; nothing of it was taken."),
    CSV_MALFORMED(
            422,
            "A quote that does not end, a line that is too long, or too many cells in it. Nothing of the file was taken."),
    CSV_BROKEN_OFF(400, "The file broke off while it was sent, and nothing of it was taken. Send it again."),
    CSV_EMPTY(422, "The file has no row below its header."),
    COLUMN_UNKNOWN(
            422, "The header has a column this service does not know. Columns have the names of the JSON fields."),
    COLUMN_TWICE(422, "The header has a column twice."),
    COLUMN_MISSING(422, "The header lacks a column without which no row can be taken."),
    CELLS_MISCOUNTED(422, "The row does not have as many cells as the header."),
    REFERENCE_INVALID(422, "Give each row a reference of your own: letters, digits and . _ / - only, 64 at most."),
    REFERENCE_REUSED(
            409, "A row with this reference was taken before, and said something else. Correct the referral itself."),
    MILESTONE_INCOMPLETE(422, "Evidence or a reason needs the date it belongs to, and a return needs its reason."),
    ROW_FAILED(422, "This is our fault: the row could not be dealt with. Send it by itself, and tell the operator.");

    private final int status;
    private final String says;

    ImportRefusal(int status, String says) {
        this.status = status;
        this.says = says;
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public int status() {
        return status;
    }
}
