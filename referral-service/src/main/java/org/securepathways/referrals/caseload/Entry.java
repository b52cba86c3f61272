package org.securepathways.referrals.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.referrals.feed.Sheet;
import org.securepathways.referrals.feed.Whereabouts;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.release.Releasing;

/**
 * Somebody on a team's caseload.
 *
 * @param status as the team told it; null where it did not
 * @param dates as the team told them
 * @param toldAt when it did
 * @param releaseDate when custody ends, as known now; null where it is not, or has no end
 */
public record Entry(
        UUID id,
        String prison,
        PrisonNumber number,
        CaseloadReason reason,
        CustodyStatus status,
        Releasing.Dates dates,
        Instant toldAt,
        LocalDate releaseDate) {

    /** The same as the feed has it: who has left prison has no release to come, and the team is that of the prison. */
    public Entry by(Sheet sheet) {
        boolean gone = !sheet.isHeld() && sheet.whereabouts() != Whereabouts.UNKNOWN;
        var where = sheet.isHeld() && sheet.prison() != null && !toldAt.isAfter(sheet.prisonAt())
                ? sheet.prison().code()
                : prison;
        return new Entry(id, where, number, reason, status, dates, toldAt, gone ? null : release(sheet));
    }

    Entry under(PrisonNumber kept) {
        return new Entry(id, prison, kept, reason, status, dates, toldAt, releaseDate);
    }

    private LocalDate release(Sheet sheet) {
        var known = sheet.status() == null ? status : sheet.status();
        // Where nobody told the status, the earliest date that was told is the one to be warned of.
        return Releasing.bySentence(known == null ? CustodyStatus.SENTENCED : known, dates, toldAt, sheet)
                .map(Releasing.End::date)
                .orElse(null);
    }

    @Override
    public String toString() {
        return "Entry[hidden]";
    }
}
